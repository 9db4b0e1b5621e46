package org.harambee.fairness.selection.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Tie;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;

/**
 * What somebody says a rule did, to be checked.
 *
 * @param utility what a project is said to be worth to a voter
 * @param endowments of each ballot what a voter of weight 1 is said to have had at the start, in the election's units of
 *     money; all 0 where the rule gives nobody money
 * @param raised whether the endowments were raised above the budget, in search of an outcome that spends more
 * @param ties what decides between equal projects
 * @param phases what selected, one after the other; a phase without rounds is named too, for it ended somewhere
 * @param rounds what was selected, in order
 * @param cost what all selected are said to cost together, in the election's units of money
 * @param raising how the endowments were raised; empty where they were not, or where nothing is
 *     claimed about it
 * @param decided the ties that are said to have been decided, by the project that each preferred; empty where nothing is
 *     claimed about ties
 */
public record Claim(
        Utility utility,
        List<Rational> endowments,
        boolean raised,
        TieBreaks ties,
        List<Step.By> phases,
        List<Round> rounds,
        long cost,
        Optional<Raising> raising,
        Optional<Map<Integer, Tie>> decided) {
    public Claim {
        endowments = List.copyOf(endowments);
        phases = List.copyOf(phases);
        rounds = List.copyOf(rounds);
        decided = decided.map(Map::copyOf);
    }

    /** Claims nothing about how endowments were raised, or about ties. */
    public Claim(
            Utility utility,
            List<Rational> endowments,
            boolean raised,
            TieBreaks ties,
            List<Step.By> phases,
            List<Round> rounds,
            long cost) {
        this(utility, endowments, raised, ties, phases, rounds, cost, Optional.empty(), Optional.empty());
    }

    /** The same with a claim of how endowments were raised. */
    public Claim raising(Raising by) {
        return new Claim(utility, endowments, true, ties, phases, rounds, cost, Optional.of(by), decided);
    }

    /** The same with a claim of all ties that were decided. */
    public Claim deciding(Map<Integer, Tie> all) {
        return new Claim(utility, endowments, raised, ties, phases, rounds, cost, raising, Optional.of(all));
    }

    Claim endowed(List<Rational> other) {
        return new Claim(utility, other, raised, ties, phases, rounds, cost, raising, decided);
    }

    /**
     * One project said to be selected.
     *
     * @param project its place in the election
     * @param by what selected it
     * @param measure the figure that put it first, as {@link Step.By} says
     * @param payments who paid what; empty where nothing is said about it
     */
    public record Round(int project, Step.By by, Rational measure, List<Paid> payments) {
        public Round {
            payments = List.copyOf(payments);
        }
    }

    /**
     * What some voters are said to have paid alike.
     *
     * @param each of each voter of weight 1, in the election's units of money
     * @param voters how many, by weight
     */
    public record Paid(Rational each, long voters) {}

    /** Claims nothing about payments. */
    public static Claim of(
            Outcome outcome, Utility utility, List<Rational> endowments, TieBreaks ties, Step.By... phases) {
        return new Claim(
                utility,
                endowments,
                outcome.search().isPresent(),
                ties,
                List.of(phases),
                outcome.steps().stream()
                        .map(step -> new Round(step.project(), step.by(), step.measure(), List.of()))
                        .toList(),
                outcome.cost());
    }
}
