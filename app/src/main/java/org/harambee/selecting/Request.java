package org.harambee.selecting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Step;

/**
 * What was asked for on the command line.
 *
 * @param file a path, or - for standard input
 * @param size how many are selected at most, for {@link RuleName#TOP}
 * @param seed for the lot; without one it is drawn from the input's digest
 * @param weights the column of weights
 * @param contributions what each group of the first dimension brings, where they are unequal
 * @param near how often the rule may be run for each answer to how near a project came
 * @param verify an outcome told before as JSON, to be checked against the file
 */
record Request(
        String file,
        RuleName rule,
        Worth utility,
        Completion completion,
        Start start,
        Stop stop,
        BigDecimal increment,
        Optional<Integer> size,
        List<TieWord> ties,
        Optional<String> seed,
        Comparing comparison,
        boolean explain,
        Optional<Integer> near,
        Format format,
        List<String> groups,
        Optional<String> weights,
        Map<String, String> contributions,
        Optional<String> verify) {

    static final List<TieWord> TIES = List.of(TieWord.COST, TieWord.VOTES, TieWord.LOT);

    /** What is chosen where nothing else is said. */
    static Request of(String file) {
        return new Request(
                file,
                RuleName.EQUAL_SHARES,
                Worth.COST,
                Completion.ADD1_GREEDY,
                Start.WHOLE,
                Stop.BUDGET,
                BigDecimal.ONE,
                Optional.empty(),
                TIES,
                Optional.empty(),
                Comparing.NONE,
                false,
                Optional.empty(),
                Format.TEXT,
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    boolean isByEqualShares() {
        return rule == RuleName.EQUAL_SHARES || rule == RuleName.EXACT_EQUAL_SHARES;
    }

    /** Whether everybody who pays for a project pays the same, so that endowments rise from event to event. */
    boolean isExact() {
        return rule == RuleName.EXACT_EQUAL_SHARES
                || (rule == RuleName.EQUAL_SHARES
                        && (completion == Completion.EES || completion == Completion.EES_GREEDY));
    }

    boolean raises() {
        return isByEqualShares()
                && completion != Completion.NONE
                && completion != Completion.GREEDY
                && completion != Completion.PHRAGMEN;
    }

    /** Whether it is the budget that is raised, by percents. */
    boolean isByPercent() {
        return completion == Completion.BUDGET || completion == Completion.BUDGET_GREEDY;
    }

    /** Whether the comparison gave it to plain greedy, so that nobody paid for anything. */
    boolean isWonByGreedy(Outcome outcome) {
        return comparison != Comparing.NONE && outcome.steps().stream().allMatch(step -> step.by() == Step.By.GREEDY);
    }

    /** Whether voters were given money and paid for what was chosen, or for some of it. */
    boolean isPaid(Outcome outcome) {
        return isByEqualShares() && !isWonByGreedy(outcome);
    }
}
