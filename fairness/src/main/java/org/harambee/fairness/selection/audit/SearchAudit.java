package org.harambee.fairness.selection.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Search;

/** Checks that the raising of endowments could come to where it is said to have ended, and had to end there. */
final class SearchAudit {
    private final Election election;
    private final Claim claim;
    private final Raising raising;

    SearchAudit(Election election, Claim claim, Raising raising) {
        this.election = election;
        this.claim = claim;
        this.raising = raising;
    }

    /** @param books after the rounds in which voters paid */
    void check(Books books) throws Discrepancy {
        var mean = mean();
        requireReachable(books, mean);
        switch (raising.stop()) {
            case BUDGET -> nextCostsTooMuch(books, mean);
            case EXHAUSTIVE -> nothingFits(books);
            case ALL_SELECTED -> nothingSupported(books);
        }
    }

    private void requireReachable(Books books, Rational mean) throws Discrepancy {
        if (raising.isOfEvents()) {
            if (mean.compareTo(raising.start()) < 0) {
                throw new Discrepancy("the endowment of " + books.money(mean) + " is below the first one of "
                        + books.money(raising.start()));
            }
            return;
        }
        var steps = mean.minus(raising.start()).dividedBy(raising.increment());
        if (steps.signum() < 0 || !steps.denominator().equals(BigInteger.ONE)) {
            throw new Discrepancy("no number of increments of " + books.money(raising.increment()) + " leads from "
                    + books.money(raising.start()) + " to the endowment of " + books.money(mean));
        }
        requireCount(steps.numerator());
    }

    /** The first run, one for each step, and the one after the last that cost too much. */
    private void requireCount(BigInteger steps) throws Discrepancy {
        var runs = steps.add(raising.stop() == Search.Stop.BUDGET ? BigInteger.TWO : BigInteger.ONE);
        if (raising.increments().filter(claimed -> !claimed.equals(runs)).isPresent()) {
            throw new Discrepancy("one increment at a time it takes " + runs + " runs, not "
                    + raising.increments().get());
        }
    }

    private void nextCostsTooMuch(Books books, Rational mean) throws Discrepancy {
        var next = mean.plus(raising.isOfEvents() ? rise() : raising.increment());
        var endowments = new ArrayList<Rational>();
        for (var endowment : claim.endowments()) {
            endowments.add(mean.signum() == 0 ? next : endowment.times(next).dividedBy(mean));
        }
        var again = new Books(election, claim.endowed(endowments));
        long cost = raising.isOfEvents() ? new ExactRerun(again).cost() : new Rerun(again).cost();
        if (cost <= election.budget()) {
            throw new Discrepancy("the search was to go on: with the next endowment of " + books.money(next)
                    + " the projects bought cost " + books.money(cost) + ", which is within the budget");
        }
    }

    /** By how much the endowment has to rise until anything changes: add-opt, from the definition. */
    private Rational rise() throws Discrepancy {
        var rerun = new ExactRerun(new Books(election, claim));
        rerun.cost();
        return rerun.rise()
                .orElseThrow(() -> new Discrepancy(
                        "no larger endowment changes anything, so that none can have cost more than the budget"));
    }

    private void nothingFits(Books books) throws Discrepancy {
        for (int project : books.open()) {
            boolean payable = books.cost(project) > 0 && books.endowed(project, claim.endowments());
            if (payable && books.cost(project) <= books.left()) {
                throw new Discrepancy(
                        "the search was to go on: " + books.name(project) + " still fits into the budget");
            }
        }
    }

    private void nothingSupported(Books books) throws Discrepancy {
        for (int project : books.open()) {
            if (books.endowed(project, claim.endowments())) {
                throw new Discrepancy(
                        "the search was to go on: " + books.name(project) + " has supporters and is not bought");
            }
        }
    }

    private Rational mean() {
        var sum = Rational.ZERO;
        var ballots = election.ballots();
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            sum = sum.plus(claim.endowments().get(ballot).times(ballots.weight(ballot)));
        }
        return ballots.weight() == 0 ? raising.start() : sum.dividedBy(Rational.of(ballots.weight()));
    }
}
