package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People with a mandate draw selections up: what is said of them, and which ideas are on the ballot. */
@Controller
@RequestMapping("/p/{slug}/selections")
class PreparingController {
    private static final String FACTS = "innovation/selections/facts";
    private static final String IDEAS = "innovation/selections/candidates";

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Speakers speakers;
    private final SelectionPlace place;
    private final Preparing preparing;
    private final Once once;
    private final Clock clock;

    PreparingController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Speakers speakers,
            SelectionPlace place,
            Preparing preparing,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.speakers = speakers;
        this.place = place;
        this.preparing = preparing;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        return speakers.actor(partnership, viewer).isEmpty()
                ? MissingMandate.answer(frames.of(partnership), viewer)
                : Pages.show(
                        FACTS,
                        new FactsPage(
                                frames.of(partnership), null, FactsForm.blank(partnership.zone(), clock.instant())));
    }

    @PostMapping
    ModelAndView draw(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Optional<Actor> actor = speakers.actor(partnership, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frames.of(partnership), viewer);
        }
        return FactsForm.read(form, clock.instant())
                .map(facts -> Pages.done(
                        once.sent(form, viewer.person(), () -> preparing.draw(partnership, facts, actor.get()))
                                + "/ideas",
                        "innovation-selection-drawn"))
                .orElseGet(() -> Pages.refused(FACTS, new FactsPage(frames.of(partnership), null, form)));
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
        if (facts.isPresent()
                && preparing.revise(
                        at.partnership(),
                        at.selection(),
                        facts.get(),
                        form.number("version"),
                        at.actor().get())) {
            return Pages.done(at.path(), "innovation-selection-saved");
        }
        Form again = facts.isEmpty() ? form : overtaken(at, form);
        return Pages.refused(FACTS, new FactsPage(at.frame(), at.selection(), again));
    }

    @GetMapping("/{code}/ideas")
    ModelAndView ideas(
            @PathVariable String slug,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer) {
        SelectionPlace.At at = place.find(slug, code, viewer);
        return at.actor().isEmpty()
                ? MissingMandate.answer(at.frame(), viewer)
                : Pages.show(IDEAS, candidates(at, q, null));
    }

    @PostMapping("/{code}/ideas")
    ModelAndView put(
            @PathVariable String slug,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String q,
            Form form,
            Viewer viewer) {
        SelectionPlace.At at = place.find(slug, code, viewer);
        if (at.actor().isEmpty()) {
            return MissingMandate.answer(at.frame(), viewer);
        }
        CandidatesPage page = candidates(at, q, form);
        Map<UUID, BigDecimal> costs = new LinkedHashMap<>();
        List<UUID> off = new ArrayList<>();
        for (Preparing.Offered offered : page.offered()) {
            if (form.has("idea", offered.id().toString())) {
                FactsForm.amount(form, "cost-" + offered.id()).ifPresent(cost -> costs.put(offered.id(), cost));
            } else {
                off.add(offered.id());
            }
        }
        if (costs.size() > Preparing.MOST_IDEAS) {
            form.refuse("", "innovation-selection-too-many-ideas", "most", Preparing.MOST_IDEAS);
        }
        if (!form.refused()
                && !preparing.put(
                        at.partnership(),
                        at.selection(),
                        costs,
                        off,
                        form.number("version"),
                        at.actor().get())) {
            return Pages.refused(IDEAS, candidates(at, q, overtaken(at, form)));
        }
        return form.refused() ? Pages.refused(IDEAS, page) : Pages.done(at.path(), "innovation-selection-saved");
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what was saved meanwhile. */
    private static Form overtaken(SelectionPlace.At at, Form form) {
        return at.state() == SelectionState.DRAWN_UP
                ? form.with("version", Integer.toString(at.selection().version()))
                        .refuse("", "ui-overtaken")
                : form.refuse("", "innovation-selection-fixed");
    }

    private CandidatesPage candidates(
            SelectionPlace.At at, String words, @org.jspecify.annotations.Nullable Form form) {
        return new CandidatesPage(
                at.frame(),
                at.selection(),
                preparing.offered(at.selection(), words),
                preparing.unknown(at.selection().partnership()),
                words,
                form == null
                        ? Form.empty()
                                .with("version", Integer.toString(at.selection().version()))
                        : form,
                form != null);
    }
}
