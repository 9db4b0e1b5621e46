package org.harambee.fairness.selection.audit;

import java.util.ArrayList;
import java.util.List;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Utility;

/** Greedy and plain ranking: the figure is right, and nothing with a larger one fits. */
final class RankingPhase implements Phase {
    private final Books books;
    private final Step.By by;
    private final boolean byVotes;

    RankingPhase(Books books, Step.By by, Utility utility) {
        this.books = books;
        this.by = by;
        this.byVotes = utility == Utility.COST || utility == Utility.CARDINALITY;
    }

    @Override
    public void check(Claim.Round round) throws Discrepancy {
        int project = round.project();
        var figure = figure(project);
        if (!figure.equals(round.measure())) {
            throw new Discrepancy(
                    "the figure of " + books.name(project) + " is " + figure + ", not " + round.measure());
        }
        var equal = new ArrayList<>(List.of(project));
        for (int rival : books.open()) {
            if (rival != project && books.cost(rival) <= books.left()) {
                int order = compare(rival, project);
                if (order > 0) {
                    throw new Discrepancy(
                            books.name(rival) + " stands above " + books.name(project) + " and fits into the budget");
                }
                if (order == 0) {
                    equal.add(rival);
                }
            }
        }
        books.preferred(project, equal);
    }

    @Override
    public void end() throws Discrepancy {
        for (int project : books.open()) {
            if (by == Step.By.GREEDY && books.cost(project) <= books.left()) {
                throw new Discrepancy(books.name(project) + " still fits into the budget");
            }
        }
    }

    private int compare(int a, int b) {
        return free(a) || free(b)
                ? Boolean.compare(free(a), free(b))
                : figure(a).compareTo(figure(b));
    }

    private boolean free(int project) {
        return by == Step.By.GREEDY
                && books.cost(project) == 0
                && score(project).signum() > 0;
    }

    private Rational figure(int project) {
        boolean perCost = by == Step.By.GREEDY && books.cost(project) > 0 && !byCost();
        return perCost ? score(project).dividedBy(Rational.of(books.cost(project))) : score(project);
    }

    private boolean byCost() {
        return books.appraisal.utility() == Utility.COST;
    }

    private Rational score(int project) {
        if (byVotes) {
            return Rational.of(books.votes(project));
        }
        var units = books.holders(project, true).entrySet().stream()
                .map(holder -> Rational.of(holder.getKey().units()).times(holder.getValue()))
                .reduce(Rational.ZERO, Rational::plus);
        return units.times(books.appraisal.unit(project));
    }
}
