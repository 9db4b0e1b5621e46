package org.harambee.innovation.adoptions;

import java.time.Instant;
import java.util.UUID;
import org.harambee.affiliates.Names;
import org.jspecify.annotations.Nullable;

/**
 * How it went, as its people tell it.
 *
 * @param link where it can be seen; may be empty
 * @param language of the text, BCP 47; null where nobody has said it
 */
public record Report(
        String text,
        String link,
        @Nullable String language,
        Instant at,
        @Nullable UUID personId) implements Names.Speaker {

    @Override
    public @Nullable UUID affiliateId() {
        return null;
    }

    @Override
    public @Nullable String wikiName() {
        return null;
    }
}
