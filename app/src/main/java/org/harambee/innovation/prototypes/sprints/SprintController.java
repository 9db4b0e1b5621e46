package org.harambee.innovation.prototypes.sprints;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.Days;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/sprints")
class SprintController {
    private static final String PAGE = "innovation/prototypes/sprints/sprints";
    private static final int GOAL = 500;
    private static final int OUTCOME = 4_000;
    private static final int WEEK = 6;

    private final PrototypePlace place;
    private final Sprints sprints;
    private final Names names;
    private final Once once;
    private final Clock clock;

    SprintController(PrototypePlace place, Sprints sprints, Names names, Once once, Clock clock) {
        this.place = place;
        this.sprints = sprints;
        this.names = names;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        LocalDate today = today(viewer);
        return Pages.show(
                PAGE,
                page(
                        place.find(slug, address, viewer),
                        Form.filled(Map.of(
                                "starts",
                                today.toString(),
                                "ends",
                                today.plusDays(WEEK).toString())),
                        viewer));
    }

    @PostMapping
    ModelAndView begin(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            String goal = form.require("goal", GOAL);
            Optional<LocalDate> starts = Days.day(form, "starts");
            Optional<LocalDate> ends = Days.day(form, "ends");
            if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
                form.refuse("ends", "innovation-sprint-turned");
            }
            if (form.refused()) {
                return Pages.refused(PAGE, page(at, form, viewer));
            }
            return once.attempted(
                            form,
                            viewer.person(),
                            () -> sprints.begin(at, goal, starts.orElseThrow(), ends.orElseThrow(), actor))
                    .map(path -> Pages.done(path, "innovation-sprint-begun"))
                    .orElseGet(() -> Pages.refused(
                            PAGE,
                            page(
                                    place.find(slug, address, viewer),
                                    form.refuse("", "innovation-sprint-running"),
                                    viewer)));
        });
    }

    @PostMapping("/{number}/ending")
    ModelAndView end(
            @PathVariable String slug,
            @PathVariable String address,
            @PathVariable int number,
            Form form,
            Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            if (!at.keeping()) {
                form.refuse("", "innovation-prototype-partnership-closed");
            }
            String outcome = form.require("outcome", OUTCOME);
            if (!form.refused() && !sprints.end(at, number, outcome, actor)) {
                form.refuse("outcome", "innovation-sprint-ended-before");
            }
            return form.refused()
                    ? Pages.refused(PAGE, page(at, form, viewer))
                    : Pages.done(at.coded() + "/sprints", "innovation-sprint-ended");
        });
    }

    private SprintsPage page(PrototypePlace.At at, Form form, Viewer viewer) {
        List<Sprint> all = sprints.of(at.prototype().id());
        return new SprintsPage(
                at,
                all,
                names.of(all.stream()
                        .flatMap(one -> Stream.of(one.began(), one.ended()))
                        .filter(Objects::nonNull)),
                today(viewer),
                form);
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.ofInstant(clock.instant(), viewer.zone());
    }
}
