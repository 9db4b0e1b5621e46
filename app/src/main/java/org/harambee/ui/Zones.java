package org.harambee.ui;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The time zones a person may choose from, by IANA name: those named after places. */
public final class Zones {
    private static final String PLACES = "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    private Zones() {}

    public static Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of("UTC"));
        ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.matches(PLACES))
                .forEach(names::add);
        return names;
    }

    /**
     * The options of a list to choose from, by IANA name.
     *
     * @param first those most likely to be chosen, which stand in front; what is no zone is left out
     */
    public static Map<String, String> offered(Stream<String> first) {
        Map<String, String> zones = new LinkedHashMap<>();
        Stream.concat(first.filter(ZoneId.getAvailableZoneIds()::contains), names().stream())
                .forEach(zone -> zones.putIfAbsent(zone, zone.replace('_', ' ')));
        return zones;
    }
}
