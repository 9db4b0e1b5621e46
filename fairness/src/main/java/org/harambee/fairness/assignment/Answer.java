package org.harambee.fairness.assignment;

import java.util.List;
import java.util.Optional;

/** What came out: an assignment, or why there can be none. */
public sealed interface Answer {
    /**
     * An assignment.
     *
     * @param minBound no assignment serves its worst idea better, in millionths; what was reached where that is proved
     * @param totalBound no assignment has a larger total, among those that are as good by what comes first in the
     *     objective, in millionths
     * @param proved whether nothing is better by the objective
     * @param provedIdeas how many ideas, from the worst served on, are proved to be served as leximin asks; all where
     *     {@code proved}
     * @param by the method that found it
     * @param trouble why the solvers could not be asked, where they were needed
     */
    record Found(
            Objective objective,
            Assignment assignment,
            long minBound,
            long totalBound,
            boolean proved,
            int provedIdeas,
            String by,
            Optional<String> trouble)
            implements Answer {}

    /** There is no assignment; and what would have to give for there to be one. */
    record Impossible(List<Obstacle> obstacles, List<Relaxation> relaxations) implements Answer {
        public Impossible {
            obstacles = List.copyOf(obstacles);
            relaxations = List.copyOf(relaxations);
        }
    }
}
