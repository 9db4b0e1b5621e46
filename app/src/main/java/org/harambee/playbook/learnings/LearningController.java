package org.harambee.playbook.learnings;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
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
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_THEME = 60;

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Learnings learnings;
    private final Speakers speakers;

    LearningController(Partnerships partnerships, PartnershipFrames frames, Learnings learnings, Speakers speakers) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.learnings = learnings;
        this.speakers = speakers;
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
                        speakers.actor(partnership, viewer).isPresent()));
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        return speakers.actor(partnership, viewer).isEmpty()
                ? MissingMandate.answer(frames.of(partnership), viewer)
                : Pages.show(FORM, new LearningPage(frames.of(partnership), Form.empty()));
    }

    @PostMapping
    ModelAndView tell(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Optional<Actor> actor = speakers.actor(partnership, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frames.of(partnership), viewer);
        }
        Optional<Kind> kind = Kind.ofWord(form.value("kind"));
        if (kind.isEmpty()) {
            form.refuse("kind", "playbook-kind-missing");
        }
        String text = form.require("text", LONGEST_TEXT);
        String theme = form.require("theme", LONGEST_THEME);
        return form.refused() || kind.isEmpty()
                ? Pages.refused(FORM, new LearningPage(frames.of(partnership), form))
                : Pages.done(
                        learnings.tell(partnership, kind.get(), theme, text, actor.get()), "playbook-learning-saved");
    }
}
