package org.harambee.partnership.settings;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.ui.Language;
import org.harambee.ui.Viewer;

/**
 * What there is to choose from.
 *
 * @param languages languages to tick, tag to name: those of the partners first, then those these pages speak
 * @param zones zones, those of the partners first
 */
public record Offered(Map<String, String> languages, Map<String, String> zones) {
    private static final String PLACES = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    public static Offered to(Viewer viewer, Collection<Affiliate> partners) {
        return new Offered(languages(viewer, partners), zones(partners));
    }

    private static Map<String, String> languages(Viewer viewer, Collection<Affiliate> partners) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(
                        partners.stream().flatMap(partner -> partner.languages().stream()),
                        Stream.of(Language.values())
                                .filter(language -> language != Language.SERBIAN_LATIN)
                                .map(Language::tag))
                .forEach(tag -> names.putIfAbsent(
                        tag,
                        Locale.forLanguageTag(tag)
                                .getDisplayName(viewer.language().locale())));
        return names;
    }

    private static Map<String, String> zones(Collection<Affiliate> partners) {
        Map<String, String> zones = new LinkedHashMap<>();
        partners.stream()
                .flatMap(partner -> partner.zones().stream())
                .map(ZoneId::getId)
                .forEach(zone -> zones.put(zone, zone.replace('_', ' ')));
        zones.put("UTC", "UTC");
        ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches(PLACES))
                .sorted()
                .forEach(zone -> zones.putIfAbsent(zone, zone.replace('_', ' ')));
        return zones;
    }
}
