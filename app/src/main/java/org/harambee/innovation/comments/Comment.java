package org.harambee.innovation.comments;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.harambee.affiliates.Names;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody said to an idea.
 *
 * @param changedAt when they last put it into other words; null where they never did
 * @param version counts its changes, so that of two windows the second is told
 */
public record Comment(
        UUID id,
        UUID personId,
        @Nullable UUID affiliateId,
        String text,
        Instant at,
        @Nullable Instant changedAt,
        int version)
        implements Names.Speaker {
    /** So long a comment can be put into other words: later others have answered it. */
    private static final Duration CHANGEABLE = Duration.ofDays(1);

    @Override
    public @Nullable String wikiName() {
        return null;
    }

    public boolean ownOf(Viewer viewer) {
        return viewer.id().filter(personId::equals).isPresent();
    }

    public boolean changeable(Instant now) {
        return now.isBefore(at.plus(CHANGEABLE));
    }
}
