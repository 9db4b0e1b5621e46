package org.harambee.innovation.prototypes.demoday;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.affiliates.Names;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.prototypes.team.Team;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.SessionProposals;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Puts the page of a demo day together. */
@Component
class DemoDayPages {
    private final Desk desk;
    private final DemoDays days;
    private final Demos demos;
    private final Prototypes prototypes;
    private final Team team;
    private final Affiliates affiliates;
    private final Names names;
    private final SessionProposals sessions;
    private final Clock clock;

    DemoDayPages(
            Desk desk,
            DemoDays days,
            Demos demos,
            Prototypes prototypes,
            Team team,
            Affiliates affiliates,
            Names names,
            SessionProposals sessions,
            Clock clock) {
        this.desk = desk;
        this.days = days;
        this.demos = demos;
        this.prototypes = prototypes;
        this.team = team;
        this.affiliates = affiliates;
        this.names = names;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A demo day; a session that is there no more is none of its any more. */
    DemoDay find(PartnershipFrame frame, String code) {
        DemoDay day = days.find(frame.partnership().id(), code).orElseThrow(NotHere::new);
        boolean gone = !day.session().isEmpty() && !sessions.stands(frame.partnership(), day.session());
        return gone ? day.withoutSession() : day;
    }

    /** @param form what was typed and refused */
    DemoDayPage of(PartnershipFrame frame, DemoDay day, Form form, Viewer viewer) {
        boolean past = day.past(clock.instant());
        boolean mayPlan = desk.mandated(frame, viewer);
        boolean ahead = day.takesPlace() && !past;
        return new DemoDayPage(
                frame,
                day,
                past,
                shown(frame.partnership().id(), demos.of(day)),
                mayPlan,
                mayPlan && ahead && day.session().isEmpty() ? sessions.taking(frame.partnership()) : List.of(),
                names.of(Stream.ofNullable(day.calledOff()).map(DemoDay.CalledOff::signature)),
                form);
    }

    private List<DemoDayPage.Shown> shown(PartnershipId partnership, List<Demo> all) {
        Map<UUID, Prototype> known = prototypes.of(partnership).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        Map<PrototypeId, Set<AffiliateId>> teams = team.affiliates(
                all.stream().map(demo -> new PrototypeId(demo.prototype())).toList());
        Map<AffiliateId, Affiliate> named = affiliates.named(
                teams.values().stream().flatMap(Set::stream).distinct().toList());
        return all.stream()
                .map(demo -> new DemoDayPage.Shown(
                        Objects.requireNonNull(known.get(demo.prototype())),
                        demo.facts(),
                        teams.getOrDefault(new PrototypeId(demo.prototype()), Set.of()).stream()
                                .map(named::get)
                                .map(Affiliate::name)
                                .sorted()
                                .toList()))
                .toList();
    }
}
