package org.harambee.fairness.assignment;

import java.util.List;

/**
 * Why there is no assignment, as a count that does not come out.
 *
 * @param ideas their places: they need {@code needed} reviews together, of which {@code possible} can be had; or, for
 *     {@link Kind#TOO_FEW_IDEAS}, the only ones that the jurors may review, which need {@code possible}
 * @param jurors their places: the only ones who could give more and are full; or those who have to review {@code needed}
 */
public record Obstacle(Kind kind, List<Integer> ideas, List<Integer> jurors, long needed, long possible) {
    /** What is too little. */
    public enum Kind {
        /** Ideas need more reviews than those who may review them can give. */
        TOO_FEW_JURORS,
        /** Jurors have to review more than those ideas need that they may review. */
        TOO_FEW_IDEAS,
        /** Every count comes out, but languages and affiliates together leave no way. */
        LANGUAGES_AND_AFFILIATES
    }

    public Obstacle {
        ideas = List.copyOf(ideas);
        jurors = List.copyOf(jurors);
    }
}
