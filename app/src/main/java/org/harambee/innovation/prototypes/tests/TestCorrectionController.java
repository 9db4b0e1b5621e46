package org.harambee.innovation.prototypes.tests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Corrects what was told of a test with people. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/tests/{id}")
class TestCorrectionController {
    private static final String PAGE = "innovation/prototypes/tests/test";

    private final PrototypePlace place;
    private final Trials trials;
    private final Clock clock;

    TestCorrectionController(PrototypePlace place, Trials trials, Clock clock) {
        this.place = place;
        this.trials = trials;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, @PathVariable UUID id, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        Trial trial = standing(at, id).orElseThrow(NotHere::new);
        return place.forWhoMay(
                at,
                at.told(trial.signature()).corrector(),
                actor -> Pages.show(
                        PAGE, new TestFormPage(at, trial, null, TestForm.filled(trial.facts(), trial.version()))));
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String slug, @PathVariable String address, @PathVariable UUID id, Form form, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        Trial trial = trials.find(at.prototype().id(), id).orElseThrow(NotHere::new);
        return place.forWhoMay(at, at.told(trial.signature()).corrector(), actor -> correct(at, trial, form, actor));
    }

    private ModelAndView correct(PrototypePlace.At at, Trial trial, Form form, Actor by) {
        LocalDate last =
                LocalDate.ofInstant(clock.instant(), at.viewer().zone()).plusDays(1);
        Optional<Trial.Facts> facts = TestForm.read(form, last);
        if (facts.isEmpty()) {
            return Pages.refused(PAGE, new TestFormPage(at, trial, null, form));
        }
        return trials.correct(at, trial, facts.get(), form.number("version"), by)
                ? Pages.done(at.coded() + "/tests", "innovation-told-saved")
                : overtaken(at, trial, facts.get(), form);
    }

    /** What was typed stays: beside what stands now, or, where that was taken back, to be told anew. */
    private ModelAndView overtaken(PrototypePlace.At at, Trial before, Trial.Facts mine, Form form) {
        return standing(at, before.id())
                .map(stands -> Pages.refused(
                        PAGE,
                        new TestFormPage(
                                at,
                                stands,
                                mine,
                                TestForm.filled(mine, stands.version()).refuse("", "ui-overtaken"))))
                .orElseGet(() -> Pages.refused(
                        PAGE, new TestFormPage(at, before, null, form.refuse("", "innovation-told-gone-meanwhile"))));
    }

    private Optional<Trial> standing(PrototypePlace.At at, UUID id) {
        return trials.of(at.prototype().id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
