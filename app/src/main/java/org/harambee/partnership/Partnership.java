package org.harambee.partnership;

import java.time.ZoneId;
import java.util.List;

/**
 * The space in which partners work together, and the boundary of what they share.
 *
 * @param slug its name in addresses: {@code unlock-2023}
 * @param languages its working languages, BCP 47
 * @param zone the zone its times are told in beside the viewer's
 */
public record Partnership(
        PartnershipId id, String slug, String name, String purpose, List<String> languages, ZoneId zone) {

    /** Its address, from which every page of its content starts. */
    public String path() {
        return "/p/" + slug;
    }
}
