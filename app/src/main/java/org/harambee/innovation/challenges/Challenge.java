package org.harambee.innovation.challenges;

import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Something that is hard, and worth solving together.
 *
 * @param code its name in addresses, unique in its partnership
 * @param evidence how well it is known, where it was loaded
 */
public record Challenge(
        String code, String theme, String text, @Nullable Evidence evidence) {}
