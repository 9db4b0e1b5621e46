package org.harambee.innovation.selections;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.harambee.innovation.ideas.IdeaLines;
import org.harambee.partnership.Desk;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.PartnershipFrame;
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

/** People with a mandate draw selections up: what is said of them, and which ideas are on the ballot. */
@Controller
@RequestMapping("/p/{slug}/selections")
class PreparingController {
    private static final String FACTS = "innovation/selections/facts";
    private static final String IDEAS = "innovation/selections/candidates";

    private final Desk desk;
    private final SelectionPlace place;
    private final Selections selections;
    private final Preparing preparing;
    private final IdeaLines ideas;
    private final Once once;
    private final Clock clock;

    PreparingController(
            Desk desk,
            SelectionPlace place,
            Selections selections,
            Preparing preparing,
            IdeaLines ideas,
            Once once,
            Clock clock) {
        this.desk = desk;
        this.place = place;
        this.selections = selections;
        this.preparing = preparing;
        this.ideas = ideas;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            Form blank = FactsForm.blank(frame.partnership().zone(), clock.instant());
            return Pages.show(FACTS, new FactsPage(frame, null, blank));
        });
    }

    @PostMapping
    ModelAndView draw(@PathVariable String slug, Form form, Viewer viewer) {
        return desk.forMandated(
                slug,
                viewer,
                (frame, actor) -> FactsForm.read(form, clock.instant())
                        .map(facts -> once.sent(
                                form, viewer.person(), () -> preparing.draw(frame.partnership(), facts, actor)))
                        .map(path -> Pages.done(path + "/ideas", "innovation-selection-drawn"))
                        .orElseGet(() -> Pages.refused(FACTS, new FactsPage(frame, null, form))));
    }

    @GetMapping("/{code}/facts")
    ModelAndView facts(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        SelectionPlace.At at = place.find(slug, code, viewer);
        Selection selection = at.selection();
        return at.actor().isEmpty()
                ? MissingMandate.answer(at.frame(), viewer)
                : Pages.show(
                        FACTS,
                        new FactsPage(at.frame(), selection, FactsForm.filled(selection.facts(), selection.version())));
    }

    @PostMapping("/{code}/facts")
    ModelAndView revise(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        SelectionPlace.At at = place.find(slug, code, viewer);
        if (at.actor().isEmpty()) {
            return MissingMandate.answer(at.frame(), viewer);
        }
        Optional<Facts> facts = FactsForm.read(form, clock.instant());
        facts.ifPresent(told -> refuseOtherUnit(form, at.selection(), told));
        if (form.refused() || facts.isEmpty()) {
            return Pages.refused(FACTS, new FactsPage(at.frame(), at.selection(), form));
        }
        boolean saved = preparing.revise(
                at.partnership(),
                at.selection(),
                facts.get(),
                form.number("version"),
                at.actor().get());
        // of two clicks the second finds what the first has saved
        Selection now = selections.of(at.selection().id());
        return saved || FactsForm.same(now.facts(), facts.get())
                ? Pages.done(at.path(), "innovation-selection-saved")
                : Pages.refused(FACTS, FactsPage.overtaken(at.frame(), now, facts.get(), overtaken(now, form)));
    }

    // 5,000 EUR must not become 5,000 hours in silence
    private void refuseOtherUnit(Form form, Selection selection, Facts told) {
        boolean same = selection.facts().unit() == told.unit()
                && Objects.equals(selection.facts().currency(), told.currency());
        if (!same && !selections.candidates(selection.id()).isEmpty()) {
            form.refuse("unit", "innovation-selection-unit-fixed");
        }
    }

    @GetMapping("/{code}/ideas")
    ModelAndView ideas(@PathVariable String slug, @PathVariable String code, Form asked, Viewer viewer) {
        SelectionPlace.At at = place.find(slug, code, viewer);
        return at.actor().isEmpty()
                ? MissingMandate.answer(at.frame(), viewer)
                : Pages.show(
                        IDEAS,
                        candidates(
                                at.frame(),
                                at.selection(),
                                asked.with(
                                        "version",
                                        Integer.toString(at.selection().version())),
                                false));
    }

    @PostMapping("/{code}/ideas")
    ModelAndView put(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        SelectionPlace.At at = place.find(slug, code, viewer);
        if (at.actor().isEmpty()) {
            return MissingMandate.answer(at.frame(), viewer);
        }
        List<Candidate> before = selections.candidates(at.selection().id());
        Ticked ticked = Ticked.read(form, before, at.selection().facts().currency());
        if (ticked.count(before) > Preparing.MOST_IDEAS) {
            form.refuse("", "innovation-selection-too-many-ideas", "most", Preparing.MOST_IDEAS);
        }
        if (form.refused()) {
            return Pages.refused(IDEAS, candidates(at.frame(), at.selection(), form, true));
        }
        boolean saved = preparing.put(
                at.partnership(),
                at.selection(),
                ticked.costs(),
                ticked.off(),
                form.number("version"),
                at.actor().get());
        if (saved || ticked.stands(selections.candidates(at.selection().id()))) {
            return form.has("then", "next")
                    ? Pages.to(
                            candidates(at.frame(), at.selection(), form, true).next())
                    : Pages.done(at.path(), "innovation-selection-saved");
        }
        Selection now = selections.of(at.selection().id());
        return Pages.refused(IDEAS, candidates(at.frame(), now, overtaken(now, form), true));
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what was saved meanwhile. */
    private static Form overtaken(Selection now, Form form) {
        return now.openedAt() == null
                ? form.with("version", Integer.toString(now.version())).refuse("", "ui-overtaken")
                : form.refuse("", "innovation-selection-fixed");
    }

    private CandidatesPage candidates(PartnershipFrame frame, Selection selection, Form form, boolean typed) {
        String words = form.text("q").orElse("");
        int part = Math.max(1, form.number("part"));
        return new CandidatesPage(
                frame,
                selection,
                preparing.offered(selection, words, part),
                ideas.unknown(selection.partnership()),
                words,
                part,
                form,
                typed);
    }
}
