package org.harambee.fairness.selection;

import java.util.List;

/**
 * Projects that the rule itself finds equal.
 *
 * @param projects all of them, places in the election, the preferred one first
 * @param decidedBy the tie-break that set the first apart from the second
 */
public record Tie(List<Integer> projects, TieBreak decidedBy) {
    public Tie {
        projects = List.copyOf(projects);
    }
}
