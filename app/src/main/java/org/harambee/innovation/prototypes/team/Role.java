package org.harambee.innovation.prototypes.team;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a team looks for: one place.
 *
 * @param takes what it takes; may be empty
 * @param hours a week; null where nobody has said it
 */
public record Role(
        UUID id, String title, String takes, @Nullable BigDecimal hours) {}
