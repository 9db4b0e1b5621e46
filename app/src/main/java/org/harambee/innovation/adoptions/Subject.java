package org.harambee.innovation.adoptions;

import java.util.UUID;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What is taken home.
 *
 * @param title null where it was taken back since
 * @param language of the title, BCP 47; null where nobody has said it
 * @param path its address
 */
public record Subject(
        Kind kind,
        UUID id,
        @Nullable String title,
        @Nullable String language,
        String path) {

    /** What it can be. */
    public enum Kind implements Worded {
        IDEA,
        PROTOTYPE
    }

    @Nullable
    UUID idea() {
        return kind == Kind.IDEA ? id : null;
    }

    @Nullable
    UUID prototype() {
        return kind == Kind.PROTOTYPE ? id : null;
    }
}
