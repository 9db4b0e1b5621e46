package org.harambee.selecting;

import java.util.List;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Step;

/** What selects, one after the other, by a rule with its completion. */
final class Phases {
    private Phases() {}

    static List<Step.By> of(Request request) {
        return switch (request.rule()) {
            case EQUAL_SHARES, EXACT_EQUAL_SHARES ->
                completed(request.isExact() ? Step.By.EXACT_EQUAL_SHARES : Step.By.EQUAL_SHARES, request.completion());
            case BOS -> List.of(Step.By.BOUNDED_OVERSPENDING);
            case GREEDY, GREEDY_PER_COST -> List.of(Step.By.GREEDY);
            case PHRAGMEN -> List.of(Step.By.PHRAGMEN);
            case TOP -> List.of(Step.By.TOP);
        };
    }

    /** The same, where a comparison may have given it to plain greedy. */
    static List<Step.By> of(Request request, Outcome outcome) {
        return request.isWonByGreedy(outcome) ? List.of(Step.By.GREEDY) : of(request);
    }

    private static List<Step.By> completed(Step.By first, Completion completion) {
        return switch (completion) {
            case NONE, ADD1, BUDGET, EES -> List.of(first);
            case GREEDY, ADD1_GREEDY, BUDGET_GREEDY, EES_GREEDY -> List.of(first, Step.By.GREEDY);
            case PHRAGMEN, ADD1_PHRAGMEN -> List.of(first, Step.By.PHRAGMEN);
        };
    }
}
