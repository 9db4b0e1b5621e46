package org.harambee.innovation.translations;

import java.util.UUID;
import org.harambee.affiliates.Names;
import org.jspecify.annotations.Nullable;

/**
 * An idea's title and proposal in another language.
 *
 * @param language BCP 47
 * @param ofVersion the version of the idea that was translated: where that is not today's, it may be behind
 * @param version counts its changes
 */
public record Translation(
        String language,
        String title,
        String text,
        int ofVersion,
        int version,
        UUID personId,
        @Nullable UUID affiliateId)
        implements Names.Speaker {

    @Override
    public @Nullable String wikiName() {
        return null;
    }
}
