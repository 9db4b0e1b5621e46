package org.harambee.innovation.ideas;

import java.time.Instant;
import java.util.UUID;
import org.harambee.affiliates.Names;
import org.jspecify.annotations.Nullable;

/**
 * What an idea said until somebody changed it.
 *
 * @param version the version that it was
 * @param personId who put the next wording in its place; null where a table brought it
 * @param replacedAt when they did
 */
public record EarlierWording(
        int version,
        Napkin napkin,
        @Nullable UUID personId,
        @Nullable UUID affiliateId,
        Instant replacedAt) implements Names.Speaker {

    @Override
    public @Nullable String wikiName() {
        return null;
    }
}
