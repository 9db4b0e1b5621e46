package org.harambee.playbook.learnings;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliates;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/playbook")
class LearningController {
    private static final String FORM = "playbook/learnings/learning";

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Learnings learnings;
    private final Speakers speakers;
    private final Affiliates affiliates;
    private final Once once;

    LearningController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Learnings learnings,
            Speakers speakers,
            Affiliates affiliates,
            Once once) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.learnings = learnings;
        this.speakers = speakers;
        this.affiliates = affiliates;
        this.once = once;
    }

    @GetMapping
    ModelAndView learnings(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String theme,
            Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        List<Learning> all = learnings.of(partnership.id());
        return Pages.show(
                "playbook/learnings/learnings",
                new LearningsPage(
                        frames.of(partnership),
                        all.stream()
                                .filter(one ->
                                        kind.isEmpty() || one.kind().word().equals(kind))
                                .filter(one -> theme.isEmpty() || one.theme().equals(theme))
                                .toList(),
                        all.stream().map(Learning::theme).distinct().sorted().toList(),
                        kind,
                        theme,
                        speakers.actor(partnership, viewer).isPresent(),
                        speakers.tellers(
                                partnership, all.stream().map(Learning::teller).toList(), viewer)));
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        return speakers.actor(partnership, viewer).isEmpty()
                ? MissingMandate.answer(frames.of(partnership), viewer)
                : Pages.show(FORM, blank(partnership, Form.empty()));
    }

    @PostMapping
    ModelAndView tell(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Optional<Actor> actor = speakers.actor(partnership, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frames.of(partnership), viewer);
        }
        Typed typed = Typed.read(form);
        return form.refused()
                ? Pages.refused(FORM, blank(partnership, form))
                : Pages.done(
                        once.sent(form, viewer.person(), () -> learnings.tell(partnership, typed, actor.get())),
                        "playbook-learning-saved");
    }

    @GetMapping("/{code}")
    ModelAndView edit(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Desk desk = desk(slug, code, viewer);
        return desk.actor().isEmpty()
                ? missing(desk, viewer)
                : Pages.show(FORM, LearningPage.of(desk.frame(), desk.learning()));
    }

    @PostMapping("/{code}")
    ModelAndView change(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        Desk desk = desk(slug, code, viewer);
        if (desk.actor().isEmpty()) {
            return missing(desk, viewer);
        }
        Typed typed = Typed.read(form);
        if (form.refused()) {
            return Pages.refused(FORM, new LearningPage(desk.frame(), desk.learning(), null, form));
        }
        Revised revised = learnings.revise(
                desk.frame().partnership(),
                desk.learning(),
                typed,
                form.number("version"),
                desk.actor().get());
        return switch (revised) {
            case Revised.Saved(var path) -> Pages.done(path, "playbook-learning-changed");
            case Revised.Overtaken(var current) ->
                Pages.refused(FORM, LearningPage.overtaken(desk.frame(), current, typed));
        };
    }

    /** A learning with one who may change it. */
    private record Desk(PartnershipFrame frame, Learning learning, Optional<Actor> actor) {}

    private Desk desk(String slug, String code, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Learning learning = learnings.find(partnership.id(), code).orElseThrow(NotHere::new);
        return new Desk(
                frames.of(partnership),
                learning,
                speakers.actorFor(partnership, learning.teller().orElse(null), viewer));
    }

    private LearningPage blank(Partnership partnership, Form form) {
        return new LearningPage(frames.of(partnership), null, null, form);
    }

    private ModelAndView missing(Desk desk, Viewer viewer) {
        return desk.learning()
                .teller()
                .flatMap(affiliates::find)
                .map(teller -> Said.of("partnership-missing-own-people", "affiliate", teller.name()))
                .map(because -> MissingMandate.answer(desk.frame(), viewer, because))
                .orElseGet(() -> MissingMandate.answer(desk.frame(), viewer));
    }
}
