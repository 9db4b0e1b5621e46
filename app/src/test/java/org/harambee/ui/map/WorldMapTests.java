package org.harambee.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorldMapTests {

    @Test
    void everyCountryHasItsPlace() {
        var codes = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"));
        assertThat(codes.filter(code -> Countries.point(code).isEmpty())).isEmpty();
        assertThat(Countries.point("EU")).isEmpty();
    }

    @Test
    void thePlacesLieWhereTheProjectionSays() {
        // By hand: on the equator east and west are linear, and the centre is 11° east.
        assertThat(EqualEarth.spot(new GeoPoint(0, 11))).isEqualTo(new Spot(500, 243));
        assertThat(EqualEarth.spot(new GeoPoint(0, -169)).x()).isBetween(0.0, 0.01);
        assertThat(EqualEarth.spot(new GeoPoint(-80, 0)).y()).isEqualTo(EqualEarth.HEIGHT);
    }

    @Test
    void partnersOfOneRegionCanEachBeTouched() {
        var anchors = Stream.of("KE", "TZ", "UG", "AR", "DE", "RS", "KE")
                .map(code -> EqualEarth.spot(Countries.point(code).orElseThrow()))
                .toList();
        var frame = Frame.around(anchors, 200, 1.25);
        double gap = frame.width() * 0.086;
        var spots = Spread.apart(anchors, frame, gap);
        for (int one = 0; one < spots.size(); one++) {
            for (int other = one + 1; other < spots.size(); other++) {
                assertThat(spots.get(one).distanceTo(spots.get(other))).isGreaterThan(gap - 0.1);
            }
        }
    }

    @Test
    void aSignLeadsToThePartnerAndNamesIt() {
        String svg = map(List.of(partner("KE", "Kenya & \"friends\"", "/affiliates/wck")));
        assertThat(svg)
                .contains("role=\"group\"")
                .contains("<a class=\"map__place\" href=\"/affiliates/wck\"><title>Kenya &amp;"
                        + " &quot;friends&quot;</title>")
                .doesNotContain("style=");
    }

    @Test
    void manyPlacesAreOnePictureOfDotsWithTheirNumber() {
        var thirty =
                Stream.generate(() -> partner("IN", "India", "/x")).limit(30).toList();
        assertThat(map(thirty)).contains("role=\"img\"").contains(">30</text>").doesNotContain("href");
    }

    @Test
    void noPartnerIsStillAMap() {
        assertThat(map(List.of())).contains("viewBox=\"0 0 1000 440\"").contains("map__land");
    }

    private static String map(List<MapPoint> points) {
        return new WorldMap("m", "Where", "Who", points, true).svg();
    }

    private static MapPoint partner(String code, String label, String href) {
        return new MapPoint(Countries.point(code).orElseThrow(), code, label, href, MapPoint.Kind.FULL);
    }
}
