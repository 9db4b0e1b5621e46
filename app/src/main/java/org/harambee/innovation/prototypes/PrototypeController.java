package org.harambee.innovation.prototypes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.innovation.Programme;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.Step;
import org.harambee.innovation.prototypes.stages.Stage;
import org.harambee.innovation.prototypes.stages.Stages;
import org.harambee.innovation.prototypes.team.Roles;
import org.harambee.innovation.prototypes.team.Team;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The prototypes of a partnership, and one of them. */
@Controller
class PrototypeController {
    private final Desk desk;
    private final Prototypes prototypes;
    private final PrototypePlace place;
    private final PrototypePages pages;
    private final Team team;
    private final Roles roles;
    private final Stages stages;
    private final Affiliates affiliates;
    private final Programme programme;

    PrototypeController(
            Desk desk,
            Prototypes prototypes,
            PrototypePlace place,
            PrototypePages pages,
            Team team,
            Roles roles,
            Stages stages,
            Affiliates affiliates,
            Programme programme) {
        this.desk = desk;
        this.prototypes = prototypes;
        this.place = place;
        this.pages = pages;
        this.team = team;
        this.roles = roles;
        this.stages = stages;
        this.affiliates = affiliates;
        this.programme = programme;
    }

    @GetMapping("/p/{slug}/prototypes")
    ModelAndView list(@PathVariable String slug, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Optional<PrototypeState> state = PrototypeState.ofWord(form.value("state"));
        List<Prototype> found = prototypes.of(frame.partnership().id()).stream()
                .filter(one -> state.isEmpty() || state.get() == one.state())
                .toList();
        return Pages.show(
                "innovation/prototypes/prototypes",
                new PrototypesPage(
                        frame,
                        lines(found),
                        state.orElse(null),
                        desk.mandated(frame, viewer),
                        programme
                                .closed(frame.partnership(), Step.PROTOTYPE)
                                .map(closed -> closed.said(viewer))
                                .orElse(null)));
    }

    @GetMapping("/p/{slug}/prototypes/{address}")
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        return at.path().endsWith("/" + address)
                ? Pages.show("innovation/prototypes/prototype", pages.of(at, viewer))
                : Pages.to(at.path());
    }

    private List<PrototypesPage.Line> lines(List<Prototype> found) {
        List<PrototypeId> ids = found.stream().map(Prototype::id).toList();
        Map<PrototypeId, Set<AffiliateId>> teams = team.affiliates(ids);
        Map<AffiliateId, Affiliate> named = affiliates.named(
                teams.values().stream().flatMap(Set::stream).distinct().toList());
        Map<PrototypeId, Integer> open = roles.open(ids);
        Map<PrototypeId, Stage> current = stages.current(ids);
        return found.stream()
                .map(one -> new PrototypesPage.Line(
                        one,
                        one.running() ? current.get(one.id()) : null,
                        teams.getOrDefault(one.id(), Set.of()).stream()
                                .map(named::get)
                                .map(Affiliate::name)
                                .sorted()
                                .toList(),
                        one.running() ? open.getOrDefault(one.id(), 0) : 0))
                .toList();
    }
}
