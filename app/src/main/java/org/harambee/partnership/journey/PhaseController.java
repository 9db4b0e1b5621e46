package org.harambee.partnership.journey;

import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adding, changing and removing phases: for everyone with a mandate. */
@Controller
@RequestMapping("/p/{slug}/journey/phases")
class PhaseController {
    private static final String TEMPLATE = "partnership/journey/phase";

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Phases phases;
    private final Speakers speakers;
    private final Once once;

    PhaseController(Partnerships partnerships, PartnershipFrames frames, Phases phases, Speakers speakers, Once once) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.phases = phases;
        this.speakers = speakers;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        return speakers.actor(partnership, viewer).isEmpty()
                ? MissingMandate.answer(frames.of(partnership), viewer)
                : Pages.show(TEMPLATE, page(partnership, null, Form.empty()));
    }

    @PostMapping
    ModelAndView add(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Optional<Actor> actor = speakers.actor(partnership, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frames.of(partnership), viewer);
        }
        PhaseText text = PhaseText.read(form);
        if (form.refused()) {
            return Pages.refused(TEMPLATE, page(partnership, null, form));
        }
        return Pages.done(
                once.sent(form, viewer.person(), () -> phases.add(partnership, text, actor.get())),
                "partnership-phase-saved");
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable String slug, @PathVariable UUID id, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Phase phase = phases.find(partnership.id(), id).orElseThrow(NotHere::new);
        return speakers.actor(partnership, viewer).isEmpty()
                ? MissingMandate.answer(frames.of(partnership), viewer)
                : Pages.show(TEMPLATE, page(partnership, phase, Form.filled(PhaseText.fields(phase))));
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable String slug, @PathVariable UUID id, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Phase phase = phases.find(partnership.id(), id).orElseThrow(NotHere::new);
        Optional<Actor> actor = speakers.actor(partnership, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frames.of(partnership), viewer);
        }
        PhaseText text = PhaseText.read(form);
        if (form.refused()) {
            return Pages.refused(TEMPLATE, page(partnership, phase, form));
        }
        return PhaseText.of(phase).equals(text)
                        || phases.change(partnership, phase, text, form.number("version"), actor.get())
                ? Pages.done(partnership.path() + "/journey", "partnership-phase-saved")
                : Pages.refused(TEMPLATE, overtaken(partnership, id, form));
    }

    @PostMapping("/{id}/removal")
    ModelAndView remove(@PathVariable String slug, @PathVariable UUID id, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Phase phase = phases.find(partnership.id(), id).orElseThrow(NotHere::new);
        Optional<Actor> actor = speakers.actor(partnership, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frames.of(partnership), viewer);
        }
        phases.remove(partnership, phase, actor.get());
        return Pages.done(partnership.path() + "/journey", "partnership-phase-removed");
    }

    private PhasePage overtaken(Partnership partnership, UUID id, Form form) {
        Phase current = phases.find(partnership.id(), id).orElseThrow(NotHere::new);
        return PhasePage.overtaken(frames.of(partnership), current, form);
    }

    private PhasePage page(Partnership partnership, @Nullable Phase phase, Form form) {
        return PhasePage.of(frames.of(partnership), phase, form);
    }
}
