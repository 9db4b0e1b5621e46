package org.harambee.affiliates.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harambee.affiliates.Region;
import org.harambee.ui.Screen;
import org.harambee.ui.map.Countries;
import org.harambee.ui.map.MapPoint;
import org.harambee.ui.map.WorldMap;

/**
 * What is found, on the map: a few affiliates as signs that lead to their pages, many as dots of a size.
 *
 * @param countries how many work in each country
 * @param regions how many belong to each region
 * @param elsewhere how many have no country
 */
public record Atlas(Map<String, Integer> countries, Map<Region, Integer> regions, int elsewhere) {
    private static final int FEW = 16;

    public boolean empty() {
        return countries.isEmpty();
    }

    /** The map as SVG, which is safe to put into a page as it is. */
    public String svg(List<Line> lines, Screen screen) {
        int places = countries.values().stream().mapToInt(Integer::intValue).sum();
        List<MapPoint> points = (places <= FEW ? affiliates(lines) : counted(screen)).toList();
        String description = screen.say("affiliates-map-description", "countries", countries.size());
        return new WorldMap("directory-map", screen.say("affiliates-map-title"), description, points, false).svg();
    }

    private static Stream<MapPoint> affiliates(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.countries().stream()
                        .flatMap(country -> point(country, line.name(), "/affiliates/" + line.code())));
    }

    private Stream<MapPoint> counted(Screen screen) {
        return countries.entrySet().stream()
                .flatMap(country -> IntStream.range(0, country.getValue())
                        .boxed()
                        .flatMap(one -> point(
                                country.getKey(),
                                screen.country(country.getKey()),
                                "/affiliates?country=" + country.getKey())));
    }

    private static Stream<MapPoint> point(String country, String label, String address) {
        return Countries.point(country).stream()
                .map(at -> new MapPoint(at, country, label, address, MapPoint.Kind.FULL));
    }
}
