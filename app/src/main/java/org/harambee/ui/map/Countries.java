package org.harambee.ui.map;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where to put the sign of a country: a point well inside its largest part, by ISO 3166-1 code (and XK). */
public final class Countries {

    private static final Map<String, GeoPoint> POINTS = Land.read("countries.csv")
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .collect(Collectors.toUnmodifiableMap(
                    cells -> cells[0],
                    cells -> new GeoPoint(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));

    private Countries() {}

    public static Optional<GeoPoint> point(String code) {
        return Optional.ofNullable(POINTS.get(code));
    }
}
