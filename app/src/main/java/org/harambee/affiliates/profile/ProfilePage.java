package org.harambee.affiliates.profile;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.AffiliateCard;
import org.harambee.affiliates.entry.Entry;
import org.harambee.affiliates.entry.Field;
import org.harambee.affiliates.entry.Known;
import org.harambee.affiliates.entry.Stored;
import org.harambee.ui.Screen;
import org.harambee.ui.map.Countries;
import org.harambee.ui.map.MapPoint;
import org.harambee.ui.map.WorldMap;

/**
 * The page of one affiliate.
 *
 * @param people who belongs to it, and who has asked to
 * @param keeps whether the viewer may edit the entry and accept people
 * @param mine the viewer's own belonging, or wish to
 * @param history the newest changes of the entry
 * @param cards what higher modules tell of it
 */
public record ProfilePage(
        Stored stored,
        List<Member> people,
        boolean keeps,
        Optional<Member> mine,
        List<Change> history,
        List<AffiliateCard.Card> cards) {
    private static final List<Field> SHEET = List.of(
            Field.KIND,
            Field.SCOPE,
            Field.COUNTRIES,
            Field.REGION,
            Field.NETWORKS,
            Field.LANGUAGES,
            Field.REPORTING,
            Field.RECOGNISED,
            Field.ELIGIBLE,
            Field.NOTE,
            Field.CODE);

    public Entry entry() {
        return stored.entry();
    }

    public Known known() {
        return new Known(stored.entry());
    }

    public String path() {
        return stored.path();
    }

    /** The fields of the fact sheet about which something is known. */
    public List<Field> shown() {
        return SHEET.stream().filter(field -> !entry().list(field).isEmpty()).toList();
    }

    public List<Member> members() {
        return people.stream().filter(person -> !person.membership().waiting()).toList();
    }

    public List<Member> waiting() {
        return people.stream().filter(person -> person.membership().waiting()).toList();
    }

    public List<ZonedDateTime> clocks(Instant now) {
        return entry().list(Field.ZONES).stream()
                .map(zone -> now.atZone(ZoneId.of(zone)))
                .toList();
    }

    /** As in {@code UTC+03:00}. */
    public String offset(ZonedDateTime clock) {
        return clock.getOffset().getTotalSeconds() == 0
                ? "UTC"
                : "UTC" + clock.getOffset().getId();
    }

    /** A map of its countries as SVG, which is safe to put into a page as it is; nothing where it has none. */
    public String map(Screen screen) {
        List<MapPoint> points = entry().list(Field.COUNTRIES).stream()
                .flatMap(country -> Countries.point(country).stream()
                        .map(at -> new MapPoint(at, country, screen.country(country), null, MapPoint.Kind.FULL)))
                .toList();
        String names = known().said(Field.COUNTRIES, screen);
        return points.isEmpty()
                ? ""
                : new WorldMap("affiliate-map", screen.say("affiliates-map-one-title"), names, points, false).svg();
    }
}
