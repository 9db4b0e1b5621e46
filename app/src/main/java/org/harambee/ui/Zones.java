package org.harambee.ui;

import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;

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
}
