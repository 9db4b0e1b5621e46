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
import org.harambee.ui.Zones;

/**
 * What there is to choose from.
 *
 * @param languages languages to tick, tag to name: those of the partners first, then those these pages speak
 * @param zones zones, those of the partners first
 */
public record Offered(Map<String, String> languages, Map<String, String> zones) {
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
        Stream<String> theirs =
                partners.stream().flatMap(partner -> partner.zones().stream()).map(ZoneId::getId);
        return Zones.offered(Stream.concat(theirs, Stream.of("UTC")));
    }
}
