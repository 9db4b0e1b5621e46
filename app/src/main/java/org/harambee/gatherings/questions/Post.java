package org.harambee.gatherings.questions;

import java.time.Instant;
import java.util.UUID;
import org.harambee.affiliates.Names;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A question, or an answer to one.
 *
 * @param answers the question it answers; none for a question
 * @param times when it was said, last corrected and withdrawn
 */
public record Post(
        UUID id,
        @Nullable UUID answers,
        @Nullable UUID personId,
        @Nullable UUID affiliateId,
        @Nullable String wikiName,
        Voice voice,
        String text,
        Times times,
        int version)
        implements Names.Speaker {

    public record Times(
            @Nullable Instant at,
            @Nullable Instant corrected,
            @Nullable Instant withdrawn) {}

    public boolean withdrawn() {
        return times.withdrawn() != null;
    }

    /** Whether the viewer may correct or withdraw it. */
    public boolean ownOf(Viewer viewer) {
        return personId != null && viewer.id().filter(personId::equals).isPresent() && !withdrawn();
    }
}
