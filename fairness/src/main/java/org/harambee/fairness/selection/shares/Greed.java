package org.harambee.fairness.selection.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieOrder;

/** Adds to an outcome what still fits, by utility per unit of money. */
final class Greed {
    private final Supporters supporters;
    private final Election election;
    private final TieOrder order;

    Greed(Supporters supporters, TieOrder order) {
        this.supporters = supporters;
        this.election = supporters.election;
        this.order = order;
    }

    Outcome fill(Outcome outcome) {
        var steps = new ArrayList<>(outcome.steps());
        long cost = outcome.cost();
        var before = new HashSet<>(outcome.selected());
        var others = IntStream.range(0, supporters.projects())
                .filter(project -> !before.contains(project))
                .boxed()
                .sorted(Comparator.comparing(this::density).reversed().thenComparing(order::rank))
                .toList();
        for (int project : others) {
            if (supporters.cost(project) <= election.budget() - cost) {
                steps.add(new Step(project, Step.By.GREEDY, density(project), java.util.Optional.empty()));
                cost += supporters.cost(project);
            }
        }
        return new Outcome(steps, cost, outcome.search());
    }

    private Rational density(int project) {
        var utility = BigInteger.valueOf(supporters.total[project])
                .multiply(BigInteger.valueOf(supporters.worth.scale(project)));
        return new Rational(utility, BigInteger.valueOf(Math.max(1, supporters.cost(project))));
    }
}
