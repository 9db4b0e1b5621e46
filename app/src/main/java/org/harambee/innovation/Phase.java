package org.harambee.innovation;

import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The days a programme gives to a step.
 *
 * @param goal what it is for, in the words of the partners; may be empty
 * @param binding whether outside of these days nothing of the step can be done; else they only tell when it is planned
 * @param evidence how well it is known, where it was loaded
 */
public record Phase(
        Step step,
        Span span,
        String goal,
        boolean binding,
        @Nullable Evidence evidence) {}
