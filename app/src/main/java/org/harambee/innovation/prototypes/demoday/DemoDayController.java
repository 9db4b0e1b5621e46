package org.harambee.innovation.prototypes.demoday;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.prototypes.team.Team;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.SessionProposals;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The demo day, and its session in a gathering. */
@Controller
@RequestMapping("/p/{slug}/prototypes/demo-day")
class DemoDayController {
    private static final String PAGE = "innovation/prototypes/demoday/demo-day";

    private final Desk desk;
    private final DemoDays days;
    private final Prototypes prototypes;
    private final Team team;
    private final Affiliates affiliates;
    private final SessionProposals sessions;
    private final Proposing proposing;
    private final Clock clock;

    DemoDayController(
            Desk desk,
            DemoDays days,
            Prototypes prototypes,
            Team team,
            Affiliates affiliates,
            SessionProposals sessions,
            Proposing proposing,
            Clock clock) {
        this.desk = desk;
        this.days = days;
        this.prototypes = prototypes;
        this.team = team;
        this.affiliates = affiliates;
        this.sessions = sessions;
        this.proposing = proposing;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Viewer viewer) {
        return Pages.show(PAGE, page(desk.frame(slug, viewer), Form.empty(), viewer));
    }

    /** Proposes its session to a gathering that takes some. */
    @PostMapping("/session")
    ModelAndView propose(@PathVariable String slug, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            String[] chosen = form.require("session", 200).split("/", 2);
            Optional<String> path = form.refused() || chosen.length < 2
                    ? Optional.empty()
                    : proposing.propose(frame.partnership(), chosen[0], chosen[1], viewer.language(), actor);
            return path.map(to -> Pages.done(
                            frame.partnership().path() + "/prototypes/demo-day", "innovation-demo-day-proposed"))
                    .orElseGet(() -> Pages.refused(
                            PAGE, page(frame, form.refuse("session", "innovation-demo-day-not-proposed"), viewer)));
        });
    }

    private DemoDayPage page(PartnershipFrame frame, Form form, Viewer viewer) {
        PartnershipId partnership = frame.partnership().id();
        Optional<DemoDay> day = days.of(partnership);
        boolean mayPlan = desk.mandated(frame, viewer);
        return new DemoDayPage(
                frame,
                day.orElse(null),
                day.filter(one -> one.starts().isBefore(clock.instant())).isPresent(),
                demos(partnership),
                mayPlan,
                mayPlan && day.filter(one -> one.session().isEmpty()).isPresent()
                        ? sessions.taking(frame.partnership())
                        : List.of(),
                form);
    }

    private List<DemoDayPage.Shown> demos(PartnershipId partnership) {
        List<Demo> demos = days.demos(partnership);
        Map<UUID, Prototype> all = prototypes.of(partnership).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        Map<PrototypeId, Set<AffiliateId>> teams = team.affiliates(
                demos.stream().map(demo -> new PrototypeId(demo.prototype())).toList());
        Map<AffiliateId, Affiliate> named = affiliates.named(
                teams.values().stream().flatMap(Set::stream).distinct().toList());
        return demos.stream()
                .filter(demo -> all.containsKey(demo.prototype()))
                .map(demo -> new DemoDayPage.Shown(
                        Objects.requireNonNull(all.get(demo.prototype())),
                        demo,
                        teams.getOrDefault(new PrototypeId(demo.prototype()), Set.of()).stream()
                                .map(named::get)
                                .map(Affiliate::name)
                                .sorted()
                                .toList()))
                .toList();
    }
}
