package org.harambee.innovation.comments;

import java.time.Instant;
import java.util.UUID;
import org.harambee.affiliates.Names;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;

/** Something somebody said to an idea. */
public record Comment(UUID id, UUID personId, @Nullable UUID affiliateId, String text, Instant at)
        implements Names.Speaker {

    @Override
    public @Nullable String wikiName() {
        return null;
    }

    public boolean ownOf(Viewer viewer) {
        return viewer.id().filter(personId::equals).isPresent();
    }
}
