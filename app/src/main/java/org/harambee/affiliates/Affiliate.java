package org.harambee.affiliates;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An autonomous organisation, as every page may show it.
 *
 * @param code its short name in addresses and files, unique: {@code wmrs}
 * @param name its name in English, as it calls itself there
 * @param ownName its name in its own language, where known
 * @param kind chapter, thematic organisation, user group, hub or external partner
 * @param countries ISO 3166-1 codes; none for what has no country
 * @param region the region it is counted to, as in {@code CEECA}
 * @param languages BCP 47 tags
 * @param zones IANA zones, the main one first
 */
public record Affiliate(
        AffiliateId id,
        String code,
        String name,
        @Nullable String ownName,
        AffiliateKind kind,
        List<String> countries,
        String region,
        List<String> languages,
        List<ZoneId> zones) {

    /** The address of its page. */
    public String path() {
        return "/affiliates/" + code;
    }
}
