package org.harambee.partnership;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The space in which partners work together, and the boundary of what they share.
 *
 * @param slug its name in addresses: {@code unlock-2023}
 * @param languages its working languages, BCP 47
 * @param zone the zone its times are told in beside the viewer's
 * @param closedAt when its last partner left, or null while it is open
 */
public record Partnership(
        PartnershipId id,
        String slug,
        String name,
        String purpose,
        List<String> languages,
        ZoneId zone,
        Audience audience,
        @Nullable Instant closedAt) {

    /** Its address, from which every page of its content starts. */
    public String path() {
        return "/p/" + slug;
    }

    /** The language of what is written in it: its only working language; none where it has several. */
    public @Nullable String language() {
        return languages.size() == 1 ? languages.getFirst() : null;
    }

    public boolean closed() {
        return closedAt != null;
    }
}
