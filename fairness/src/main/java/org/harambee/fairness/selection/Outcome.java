package org.harambee.fairness.selection;

import java.util.List;
import java.util.Optional;

/**
 * What a rule chose, with as much as is needed to follow it: who paid what is worked out again from the steps.
 *
 * @param steps what was selected, in order of selection
 * @param cost of all selected together, in the election's units of money
 * @param search how the endowment was found, where the rule raises it
 */
public record Outcome(List<Step> steps, long cost, Optional<Search> search) {
    public Outcome {
        steps = List.copyOf(steps);
    }

    /** The selected projects, as places in the election, in order of selection. */
    public List<Integer> selected() {
        return steps.stream().map(Step::project).toList();
    }
}
