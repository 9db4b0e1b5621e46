package org.harambee.innovation.programme;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.Phase;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Span;
import org.harambee.innovation.Underway;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** People with a mandate set up the programme and change it. */
@Controller
@RequestMapping("/p/{slug}/programme/phases")
class PhasesController {
    private static final String FORM = "innovation/programme/phases";
    private static final String MEANT = "meant";

    private final Desk desk;
    private final Programme programme;
    private final Programmes programmes;
    private final List<Underway> underway;
    private final Clock clock;

    PhasesController(Desk desk, Programme programme, Programmes programmes, List<Underway> underway, Clock clock) {
        this.desk = desk;
        this.programme = programme;
        this.programmes = programmes;
        this.underway = underway;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String slug, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            PartnershipId partnership = frame.partnership().id();
            // the version first: who changes it between the two is noticed when this is saved
            int version = programmes.version(partnership);
            Form form = PhasesForm.filled(programme.phases(partnership), version);
            return Pages.show(FORM, new PhasesPage(frame, form, null, List.of()));
        });
    }

    @PostMapping
    ModelAndView set(@PathVariable String slug, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> set(frame, actor, form));
    }

    private ModelAndView set(PartnershipFrame frame, Actor by, Form form) {
        PartnershipId partnership = frame.partnership().id();
        List<Phase> before = programme.phases(partnership);
        List<Phase> typed = PhasesForm.read(form, before, frame.partnership().zone());
        if (form.refused()) {
            return Pages.refused(FORM, new PhasesPage(frame, form, null, List.of()));
        }
        List<PhasesPage.Warning> warnings = warnings(partnership, before, typed);
        if (form.text(MEANT).isEmpty() && !warnings.isEmpty()) {
            return Pages.refused(FORM, new PhasesPage(frame, form, null, warnings));
        }
        return programmes.set(frame.partnership(), typed, form.number("version"), by)
                ? Pages.done(frame.partnership().path() + "/programme", "innovation-programme-saved")
                : Pages.refused(
                        FORM,
                        PhasesPage.overtaken(
                                frame, form, programme.phases(partnership), programmes.version(partnership)));
    }

    // a step is closed on people only by those who know that they do it
    private List<PhasesPage.Warning> warnings(PartnershipId partnership, List<Phase> before, List<Phase> typed) {
        return typed.stream()
                .filter(phase -> phase.binding() && !before.contains(phase))
                .flatMap(phase -> Stream.concat(
                                cutOff(partnership, phase),
                                closes(partnership, PhasesForm.of(before, phase.step()), phase))
                        .map(said -> new PhasesPage.Warning(phase.step(), said)))
                .toList();
    }

    private Stream<Said> cutOff(PartnershipId partnership, Phase phase) {
        return underway.stream()
                .filter(one -> one.step() == phase.step())
                .flatMap(one -> one.warning(partnership, phase.span()).stream());
    }

    private Stream<Said> closes(PartnershipId partnership, Optional<Phase> before, Phase phase) {
        boolean closes = programme.open(partnership, phase.step())
                && phase.span().at(clock.instant()) == Span.Time.PAST
                && before.isPresent();
        return closes ? Stream.of(Said.of("innovation-phase-closes-now")) : Stream.empty();
    }
}
