package org.harambee.playbook.learnings;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.Desk;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.Speakers;
import org.harambee.playbook.lessons.Lessons;
import org.harambee.playbook.lessons.Wording;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Revised;
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

    private final Desk desk;
    private final Learnings learnings;
    private final Lessons lessons;
    private final Speakers speakers;
    private final Once once;

    LearningController(Desk desk, Learnings learnings, Lessons lessons, Speakers speakers, Once once) {
        this.desk = desk;
        this.learnings = learnings;
        this.lessons = lessons;
        this.speakers = speakers;
        this.once = once;
    }

    @GetMapping
    ModelAndView learnings(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String theme,
            Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Partnership partnership = frame.partnership();
        List<Learning> all = learnings.of(partnership.id());
        return Pages.show(
                "playbook/learnings/learnings",
                new LearningsPage(
                        frame,
                        all.stream()
                                .filter(one ->
                                        kind.isEmpty() || one.kind().word().equals(kind))
                                .filter(one -> theme.isEmpty() || one.theme().equals(theme))
                                .toList(),
                        all.stream().map(Learning::theme).distinct().sorted().toList(),
                        kind,
                        theme,
                        lessons.waiting(partnership),
                        lessons.declined(partnership),
                        desk.mandated(frame, viewer),
                        learnings.corrected(all),
                        speakers.tellers(
                                partnership, all.stream().map(Learning::teller).toList(), viewer)));
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, @RequestParam(defaultValue = "") String lesson, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            Form form =
                    lessons.waiting(frame.partnership(), lesson).map(Typed::of).orElseGet(Form::empty);
            return Pages.show(FORM, blank(frame, form));
        });
    }

    @PostMapping
    ModelAndView tell(@PathVariable String slug, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            Typed typed = Typed.read(form);
            Optional<String> path = form.refused()
                    ? Optional.empty()
                    : once.attempted(form, viewer.person(), () -> told(frame.partnership(), typed, form, actor));
            return path.map(to -> Pages.done(to, "playbook-learning-saved"))
                    .orElseGet(() -> Pages.refused(FORM, again(frame, typed, form)));
        });
    }

    private Optional<String> told(Partnership partnership, Typed typed, Form form, Actor by) {
        String lesson = form.value("lesson");
        Optional<String> path = lesson.isEmpty()
                ? Optional.of(learnings.tell(partnership, typed, by))
                : lessons.waiting(partnership, lesson)
                        .filter(offered -> Wording.stands(offered, form))
                        .flatMap(offered -> learnings.take(partnership, typed, offered, by));
        if (path.isEmpty()) {
            form.refuse("", "playbook-lesson-gone");
        }
        return path;
    }

    private LearningPage again(PartnershipFrame frame, Typed typed, Form form) {
        return lessons.waiting(frame.partnership(), form.value("lesson"))
                .filter(offered -> form.refusedAsAWhole() && Wording.corrected(offered, form))
                .map(offered -> LearningPage.corrected(frame, offered, typed, form))
                .orElseGet(() -> blank(frame, form));
    }

    @GetMapping("/{code}")
    ModelAndView edit(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Learning learning = learning(frame, code);
        return desk.forTeller(
                frame,
                learning.teller(),
                viewer,
                actor -> Pages.show(FORM, LearningPage.of(frame, learning, learnings.stands(learning))));
    }

    @PostMapping("/{code}")
    ModelAndView change(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Learning learning = learning(frame, code);
        return desk.forTeller(frame, learning.teller(), viewer, actor -> change(frame, learning, form, actor));
    }

    private ModelAndView change(PartnershipFrame frame, Learning learning, Form form, Actor by) {
        Typed typed = Typed.read(form);
        if (form.refused()) {
            return Pages.refused(FORM, new LearningPage(frame, learning, null, null, form));
        }
        Revised<Learning> revised = learnings.revise(
                frame.partnership(), learning, typed, form.number("version"), form.number(LearningPage.SOURCE), by);
        return switch (revised) {
            case Revised.Saved(var path) -> Pages.done(path, "playbook-learning-changed");
            case Revised.Overtaken(var current) ->
                Pages.refused(FORM, LearningPage.overtaken(frame, current, typed, form));
        };
    }

    private Learning learning(PartnershipFrame frame, String code) {
        return learnings.find(frame.partnership().id(), code).orElseThrow(NotHere::new);
    }

    private static LearningPage blank(PartnershipFrame frame, Form form) {
        return new LearningPage(frame, null, null, null, form);
    }
}
