package org.harambee.affiliates.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harambee.affiliates.Region;
import org.harambee.ui.Language;
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
    /** Moving hundreds of dots apart takes longer than all the rest of the page. */
    private static final Cache<Drawn, String> DRAWN =
            Caffeine.newBuilder().maximumSize(100).build();

    private record Drawn(Atlas atlas, Language language) {}

    /** Of lines that are all there is. */
    static Atlas of(List<Line> lines) {
        Map<String, Integer> countries = new TreeMap<>();
        Map<Region, Integer> regions = new EnumMap<>(Region.class);
        int elsewhere = 0;
        for (Line line : lines) {
            line.countries().forEach(country -> countries.merge(country, 1, Integer::sum));
            regions.merge(line.region(), 1, Integer::sum);
            elsewhere += line.countries().isEmpty() ? 1 : 0;
        }
        return new Atlas(countries, regions, elsewhere);
    }

    public boolean empty() {
        return countries.isEmpty();
    }

    /** The map as SVG, which is safe to put into a page as it is. */
    public String svg(List<Line> lines, Screen screen) {
        int places = countries.values().stream().mapToInt(Integer::intValue).sum();
        return places <= FEW
                ? map(affiliates(lines), screen)
                : DRAWN.get(new Drawn(this, screen.language()), drawn -> map(counted(screen), screen));
    }

    private String map(Stream<MapPoint> points, Screen screen) {
        String description = screen.say("affiliates-map-description", "countries", countries.size());
        return new WorldMap("directory-map", screen.say("affiliates-map-title"), description, points.toList(), false)
                .svg();
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
