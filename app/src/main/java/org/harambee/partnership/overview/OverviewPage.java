package org.harambee.partnership.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.activity.ActivityLine;
import org.harambee.partnership.journey.Phase;
import org.harambee.partnership.partners.Partner;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.OverviewCard;
import org.harambee.ui.map.Countries;
import org.harambee.ui.map.MapPoint;

/**
 * @param clocks the partners that have joined, with their times
 * @param invited who is asked and has not answered
 * @param needsYou what waits for the viewer in this partnership
 * @param today the day it is where the partnership's zone is
 * @param cards what the modules above have to show
 * @param newest what was done last
 * @param facts whether anything is known from outside
 * @param mayChange whether the viewer holds a mandate
 */
public record OverviewPage(
        PartnershipFrame frame,
        List<PartnerClock> clocks,
        List<Partner> invited,
        List<NeedsYou.Line> needsYou,
        List<Phase> phases,
        LocalDate today,
        List<OverviewCard.Card> cards,
        List<ActivityLine> newest,
        boolean facts,
        boolean mayChange) {

    /** The signs for the map: full for partners, open for who is invited. */
    public List<MapPoint> points() {
        String path = frame.partnership().path();
        return Stream.concat(
                        clocks.stream().flatMap(clock -> point(clock.partner(), path, MapPoint.Kind.FULL)),
                        invited.stream().flatMap(partner -> point(partner, path, MapPoint.Kind.OPEN)))
                .toList();
    }

    private static Stream<MapPoint> point(Partner partner, String path, MapPoint.Kind kind) {
        Affiliate affiliate = partner.affiliate();
        return affiliate.countries().stream()
                .limit(1)
                .flatMap(country -> Countries.point(country).stream()
                        .map(at -> new MapPoint(at, country, affiliate.name(), partner.path(path), kind)));
    }
}
