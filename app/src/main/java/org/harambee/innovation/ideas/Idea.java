package org.harambee.innovation.ideas;

import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Something that might be built.
 *
 * @param title its name, or null where only that it exists is known
 */
public record Idea(
        String code,
        @Nullable String title,
        String text,
        @Nullable Evidence evidence) {}
