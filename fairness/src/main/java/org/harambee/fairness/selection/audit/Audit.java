package org.harambee.fairness.selection.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Tie;

/**
 * Replays a claimed outcome against the ballots and stops at the first thing that does not hold: the endowments, the
 * price and the payers of each round, whether another project was better or equal, whether the selection had to end, the cost.
 * Where endowments were raised, the run that counts is checked and that the next one has to end the search, found again by
 * add-opt where Exact Equal Shares raised them, not that no earlier one had to. Uses none of the rules' code. For k rounds and A entries on all ballots O(k·A), with exact
 * fractions for voters who have different amounts.
 */
public final class Audit {
    private final Claim claim;
    private final Books books;
    private final Deque<Step.By> phases;

    private Audit(Election election, Claim claim) {
        this.claim = claim;
        this.books = new Books(election, claim);
        this.phases = new ArrayDeque<>(claim.phases());
    }

    public static Verdict of(Election election, Claim claim) {
        if (claim.endowments().size() != election.ballots().distinct()) {
            return new Verdict.Fails(
                    0,
                    "there are " + election.ballots().distinct() + " different ballots, but "
                            + claim.endowments().size() + " endowments");
        }
        return new Audit(election, claim).verdict();
    }

    private Verdict verdict() {
        int round = 0;
        try {
            start();
            for (var next : claim.rounds()) {
                round++;
                check(next);
            }
            round++;
            end();
        } catch (Discrepancy discrepancy) {
            return new Verdict.Fails(round, discrepancy.sentence());
        }
        return new Verdict.Holds(claim.rounds().size());
    }

    private void start() throws Discrepancy {
        var given = Rational.ZERO;
        for (int ballot = 0; ballot < claim.endowments().size(); ballot++) {
            given = given.plus(
                    claim.endowments().get(ballot).times(books.ballots().weight(ballot)));
        }
        var budget = Rational.of(books.left());
        boolean paying = phases.contains(Step.By.EQUAL_SHARES)
                || phases.contains(Step.By.EXACT_EQUAL_SHARES)
                || phases.contains(Step.By.BOUNDED_OVERSPENDING);
        boolean anybody = books.ballots().weight() > 0;
        if (paying && anybody && !claim.raised() && !given.equals(budget)) {
            throw new Discrepancy("the voters are given " + books.money(given) + " together, not the budget of "
                    + books.money(budget));
        }
        if (!paying && given.signum() != 0) {
            throw new Discrepancy("the voters are given money, which this rule does not do");
        }
    }

    private void check(Claim.Round round) throws Discrepancy {
        int project = round.project();
        if (project < 0 || project >= books.election.projects().size()) {
            throw new Discrepancy("there is no project at place " + project);
        }
        if (books.taken(project)) {
            throw new Discrepancy(books.name(project) + " is selected twice");
        }
        while (phases.size() > 1 && phases.getFirst() != round.by()) {
            end(phases.removeFirst());
        }
        if (phases.isEmpty() || phases.getFirst() != round.by()) {
            throw new Discrepancy(books.name(project) + " is selected by "
                    + round.by().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + ", which is not what this rule does");
        }
        phase(round.by()).check(round);
        if (claim.decided().isPresent()) {
            decided(project, claim.decided().get());
        }
        books.take(project);
        if (books.left() < 0) {
            throw new Discrepancy("with " + books.name(project) + " the selection costs " + books.money(-books.left())
                    + " more than the budget");
        }
    }

    private void decided(int project, Map<Integer, Tie> claimed) throws Discrepancy {
        if (!Optional.ofNullable(claimed.get(project)).equals(books.met())) {
            throw new Discrepancy("the tie that is claimed is not the one met: "
                    + books.met()
                            .map(tie -> "equal are "
                                    + tie.projects().stream().map(books::name).collect(Collectors.joining(", ")))
                            .orElse("nothing is equal to " + books.name(project)));
        }
    }

    private void end() throws Discrepancy {
        for (var last : phases) {
            end(last);
        }
        long cost = books.election.budget() - books.left();
        if (cost != claim.cost()) {
            throw new Discrepancy(
                    "the projects selected cost " + books.money(cost) + ", not " + books.money(claim.cost()));
        }
    }

    private void end(Step.By by) throws Discrepancy {
        phase(by).end();
        boolean raises = by == Step.By.EQUAL_SHARES || by == Step.By.EXACT_EQUAL_SHARES;
        if (raises && claim.raising().isPresent()) {
            new SearchAudit(books.election, claim, claim.raising().get()).check(books);
        }
    }

    private Phase phase(Step.By by) {
        return switch (by) {
            case EQUAL_SHARES -> new SharesPhase(books);
            case EXACT_EQUAL_SHARES -> new ExactPhase(books);
            case PHRAGMEN -> new PhragmenPhase(books);
            case GREEDY, TOP -> new RankingPhase(books, by, claim.utility());
            case BOUNDED_OVERSPENDING -> new OverspendingPhase(books);
        };
    }
}
