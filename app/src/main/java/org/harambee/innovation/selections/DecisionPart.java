package org.harambee.innovation.selections;

import java.time.Instant;
import java.util.List;

/**
 * A decision as pages show it.
 *
 * @param ideas numbers
 * @param person who recorded it; empty in the example world
 * @param affiliate for whom; empty for nobody
 */
public record DecisionPart(
        List<Integer> ideas, boolean overridden, String reason, String person, String affiliate, Instant at) {}
