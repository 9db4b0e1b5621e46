package org.harambee.innovation.juries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A jury: what it reads, and its way from preparing to closed. */
@Controller
@RequestMapping("/p/{slug}/juries/{code}")
class JuryController {
    static final String PAGE = "innovation/juries/jury";
    private static final int LONGEST = 20_000;

    private final JuryPlace place;
    private final JuryPages pages;
    private final Juries juries;
    private final Jurors jurors;
    private final Rounds rounds;
    private final Candidates candidates;
    private final Programme programme;

    JuryController(
            JuryPlace place,
            JuryPages pages,
            Juries juries,
            Jurors jurors,
            Rounds rounds,
            Candidates candidates,
            Programme programme) {
        this.place = place;
        this.pages = pages;
        this.juries = juries;
        this.jurors = jurors;
        this.rounds = rounds;
        this.candidates = candidates;
        this.programme = programme;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        return Pages.show(PAGE, pages.of(place.find(slug, code, viewer), Form.empty()));
    }

    @PostMapping("/ideas")
    ModelAndView read(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.kept()) {
            return at.missing();
        }
        if (at.jury().is(JuryState.CLOSED)) {
            form.refuse("", "innovation-jury-is-closed");
        }
        List<IdeaId> chosen = chosen(at, form);
        if (!form.refused() && jurors.read(at.jury(), chosen) == 0) {
            form.refuse("which", "innovation-jury-nothing-new");
        }
        return form.refused()
                ? Pages.refused(PAGE, pages.of(at, form))
                : Pages.done(at.path() + "#ideas", "innovation-jury-ideas-added");
    }

    @PostMapping("/ideas/{idea}/removal")
    ModelAndView leaveOut(
            @PathVariable String slug, @PathVariable String code, @PathVariable String idea, Viewer viewer) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.kept()) {
            return at.missing();
        }
        Optional<ReadIdea> read = rounds.ideas(at.jury()).stream()
                .filter(one -> one.code().equals(idea))
                .findFirst();
        // left out before, as by a second click, it is left out
        return read.isEmpty() || jurors.leaveOut(at.jury(), read.get().id())
                ? Pages.done(at.path() + "#ideas", "innovation-jury-idea-left-out")
                : Pages.refused(PAGE, pages.of(at, Form.empty().refuse("", "innovation-jury-fixed")));
    }

    @PostMapping("/reviewing")
    ModelAndView open(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.kept()) {
            return at.missing();
        }
        programme.closed(at.partnership(), Step.SELECT).ifPresent(closed -> form.refuse("", closed.said(viewer)));
        Round round = rounds.of(at.jury());
        if (round.reviews().isEmpty() || !Planning.holds(round)) {
            form.refuse("", "innovation-jury-not-assigned");
        }
        return advanced(at, JuryState.PREPARING, JuryState.REVIEWING, form);
    }

    @PostMapping("/closing")
    ModelAndView close(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        return at.kept() ? advanced(at, JuryState.REVIEWING, JuryState.CLOSED, form) : at.missing();
    }

    private ModelAndView advanced(JuryPlace.At at, JuryState from, JuryState to, Form form) {
        Actor keeper = at.keeper().orElseThrow();
        if (!form.refused() && !(at.jury().is(from) && juries.advance(at.partnership(), at.jury(), to, keeper))) {
            form.refuse("", "innovation-jury-changed-meanwhile");
        }
        return form.refused()
                ? Pages.refused(PAGE, pages.of(at, form))
                : Pages.done(at.path(), "innovation-jury-now-" + to.word());
    }

    private List<IdeaId> chosen(JuryPlace.At at, Form form) {
        List<IdeaId> chosen = new ArrayList<>();
        Optional<String> codes = form.text("codes");
        if (codes.isPresent()) {
            Candidates.Named named = candidates.named(at.partnership().id(), form.allow("codes", LONGEST));
            chosen.addAll(named.ideas());
            if (!named.unknown().isEmpty()) {
                form.refuse(
                        "codes",
                        "innovation-jury-unknown-ideas",
                        "ideas",
                        String.join(", ", named.unknown().stream().limit(5).toList()));
            }
        }
        if (!form.has("which", "named")) {
            chosen.addAll(candidates.fitting(
                    at.partnership().id(),
                    new Candidates.Filter(
                            form.value("theme"),
                            form.value("call"),
                            form.value("language"),
                            form.has("which", "concepts"))));
        }
        return chosen;
    }
}
