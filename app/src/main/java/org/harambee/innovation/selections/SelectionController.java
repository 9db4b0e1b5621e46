package org.harambee.innovation.selections;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
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

/** The selections of a partnership; one of them; and its opening and decision. */
@Controller
@RequestMapping("/p/{slug}/selections")
class SelectionController {
    private static final String PAGE = "innovation/selections/selection";
    private static final int LONGEST_REASON = 2_000;

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Speakers speakers;
    private final SelectionPlace place;
    private final Selections selections;
    private final SelectionPages pages;
    private final Opening opening;
    private final Decisions decisions;
    private final Clock clock;

    SelectionController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Speakers speakers,
            SelectionPlace place,
            Selections selections,
            SelectionPages pages,
            Opening opening,
            Decisions decisions,
            Clock clock) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.speakers = speakers;
        this.place = place;
        this.selections = selections;
        this.pages = pages;
        this.opening = opening;
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Instant now = clock.instant();
        return Pages.show(
                "innovation/selections/selections",
                new SelectionsPage(
                        frames.of(partnership),
                        selections.of(partnership.id()).stream()
                                .map(one -> new SelectionsPage.Line(one, one.at(now)))
                                .toList(),
                        speakers.actor(partnership, viewer).isPresent()));
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        return Pages.show(PAGE, pages.page(place.find(slug, code, viewer), viewer, Form.empty()));
    }

    @PostMapping("/{code}/opening")
    ModelAndView open(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        SelectionPlace.At at = place.find(slug, code, viewer);
        if (at.actor().isEmpty()) {
            return MissingMandate.answer(at.frame(), viewer);
        }
        var shut = pages.shut(at, viewer);
        if (shut.isPresent()) {
            form.refuse("", shut.get());
        } else if (at.state() == SelectionState.DRAWN_UP
                && !opening.open(at.partnership(), at.selection(), at.actor().get())) {
            form.refuse("", "innovation-selection-cannot-open");
        }
        return form.refused()
                ? Pages.refused(PAGE, pages.page(at, viewer, form))
                : Pages.done(at.path(), "innovation-selection-opened");
    }

    @PostMapping("/{code}/decision")
    ModelAndView decide(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        SelectionPlace.At at = place.find(slug, code, viewer);
        if (at.actor().isEmpty()) {
            return MissingMandate.answer(at.frame(), viewer);
        }
        SelectionPage page = pages.page(at, viewer, form);
        OutcomePart outcome = page.outcome();
        if (outcome == null || page.decision() != null) {
            form.refuse("", outcome == null ? "innovation-selection-uncounted" : "innovation-selection-decided-before");
            return Pages.refused(PAGE, page);
        }
        List<Candidate> chosen = page.choosable().stream()
                .filter(one -> form.has("idea", Integer.toString(one.number())))
                .toList();
        boolean overridden = page.candidates().stream().anyMatch(one -> outcome.chosen(one) != chosen.contains(one));
        String reason = form.allow("reason", LONGEST_REASON);
        if (overridden && reason.isEmpty()) {
            form.refuse("reason", Said.of("innovation-selection-reason-missing"));
        }
        if (!form.refused()
                && !decisions.decide(
                        at.partnership(),
                        at.selection(),
                        chosen,
                        overridden,
                        reason,
                        at.actor().get())) {
            form.refuse("", "innovation-selection-decided-before");
        }
        return form.refused()
                ? Pages.refused(PAGE, pages.page(place.find(slug, code, viewer), viewer, form))
                : Pages.done(at.path() + "#decision", "innovation-selection-decision-kept");
    }
}
