package org.harambee.affiliates.entry;

import java.time.Instant;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the directory.
 *
 * @param version counts its changes; a change names the version it was made from
 * @param changedBy the person who changed it last; none for a command at the server
 */
public record Stored(
        UUID id,
        Entry entry,
        int version,
        Instant changedAt,
        @Nullable UUID changedBy) {

    public AffiliateId affiliate() {
        return new AffiliateId(id);
    }

    public String path() {
        return "/affiliates/" + entry.code();
    }
}
