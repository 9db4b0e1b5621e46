package org.harambee.innovation.selections;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.partnership.MissingMandate;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A ballot: filled in, checked, cast. */
@Controller
@RequestMapping("/p/{slug}/selections/{code}/ballot")
class BallotController {
    private static final String PAGE = "innovation/selections/ballot";

    private final SelectionPlace place;
    private final SelectionPages pages;
    private final Selections selections;
    private final Roll roll;
    private final Ballots ballots;
    private final Affiliates affiliates;

    BallotController(
            SelectionPlace place,
            SelectionPages pages,
            Selections selections,
            Roll roll,
            Ballots ballots,
            Affiliates affiliates) {
        this.place = place;
        this.pages = pages;
        this.selections = selections;
        this.roll = roll;
        this.ballots = ballots;
        this.affiliates = affiliates;
    }

    @GetMapping
    ModelAndView ballot(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        SelectionPlace.At at = place.find(slug, code, viewer);
        Voter voter = voter(at, form, viewer);
        if (voter == null) {
            return missing(at, viewer);
        }
        if (at.state() != SelectionState.OPEN) {
            return Pages.to(at.path());
        }
        Voice before = voice(at, voter);
        Form filled = before == null
                ? Voting.form(Marks.NONE, at.selection().facts().kind(), 0)
                : Voting.form(before.marks(), at.selection().facts().kind(), before.version());
        return Pages.show(PAGE, page(at, voter, Optional.empty(), filled, viewer));
    }

    @PostMapping
    ModelAndView cast(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        SelectionPlace.At at = place.find(slug, code, viewer);
        Voter voter = voter(at, form, viewer);
        if (voter == null) {
            return missing(at, viewer);
        }
        pages.shut(at, viewer).ifPresent(why -> form.refuse("", why));
        if (at.state() != SelectionState.OPEN) {
            form.refuse("", "innovation-selection-not-open");
        }
        List<Candidate> candidates = selections.candidates(at.selection().id());
        Marks marks = Voting.read(form, at.selection().facts(), candidates);
        if (!form.refused() && form.has("step", "cast")) {
            Cast cast = kept(at, voter, marks, form, viewer);
            if (cast instanceof Cast.Overtaken) {
                return overtaken(at, voter, marks, form, viewer);
            }
            refuse(form, cast);
            if (!form.refused()) {
                return Pages.done(
                        at.path(),
                        at.selection().facts().electorate().secret()
                                ? "innovation-selection-cast"
                                : "innovation-selection-voice-cast");
            }
        }
        boolean check = !form.refused() && !form.has("step", "change");
        BallotPage page = page(at, voter, check ? Optional.of(marks) : Optional.empty(), form, viewer);
        return form.refused() ? Pages.refused(PAGE, page) : Pages.show(PAGE, page);
    }

    /** Casting it once more, now knowingly, puts it over what someone else has cast meanwhile. */
    private ModelAndView overtaken(SelectionPlace.At at, Voter voter, Marks mine, Form form, Viewer viewer) {
        Voice stands = Objects.requireNonNull(voice(at, voter));
        Form again = form.with("version", Integer.toString(stands.version()))
                .refuse("", "innovation-selection-voice-overtaken");
        return Pages.refused(
                PAGE,
                page(
                        at,
                        voter,
                        Optional.empty(),
                        Optional.of(new BallotPage.Overtaken(stands.marks(), mine)),
                        again,
                        viewer));
    }

    /**
     * Who may vote.
     *
     * @param partner whose ballot it is; null for the person's own
     * @param voted whether hers is cast already, and so final
     */
    private record Voter(@Nullable Affiliate partner, boolean voted) {}

    private @Nullable Voter voter(SelectionPlace.At at, Form form, Viewer viewer) {
        Selection selection = at.selection();
        if (selection.facts().electorate().secret()) {
            return roll.voted(selection.id(), viewer.person())
                    .map(voted -> new Voter(null, voted))
                    .orElse(null);
        }
        List<AffiliateId> own = roll.voices(selection, viewer.person());
        return affiliates.named(own).values().stream()
                .filter(partner -> form.text("for").isEmpty() || form.has("for", partner.code()))
                .findFirst()
                .map(partner -> new Voter(partner, false))
                .orElse(null);
    }

    private Cast kept(SelectionPlace.At at, Voter voter, Marks marks, Form form, Viewer viewer) {
        return voter.partner() == null
                ? ballots.secret(at.selection(), viewer.person(), marks)
                : ballots.voice(
                        at.selection(),
                        voter.partner().id(),
                        viewer.person(),
                        marks,
                        Math.max(0, form.number("version")));
    }

    private static void refuse(Form form, Cast cast) {
        switch (cast) {
            case Cast.Kept() -> {}
            case Cast.Twice() -> form.refuse("", "innovation-selection-twice");
            case Cast.NotOpen() -> form.refuse("", "innovation-selection-not-open");
            case Cast.NotOnTheRoll() -> form.refuse("", "innovation-selection-not-on-roll");
            case Cast.Overtaken() -> form.refuse("", "innovation-selection-voice-overtaken");
            case Cast.Gone(var title) -> form.refuse("", "innovation-selection-gone", "title", title);
        }
    }

    private BallotPage page(SelectionPlace.At at, Voter voter, Optional<Marks> checked, Form form, Viewer viewer) {
        return page(at, voter, checked, Optional.empty(), form, viewer);
    }

    private BallotPage page(
            SelectionPlace.At at,
            Voter voter,
            Optional<Marks> checked,
            Optional<BallotPage.Overtaken> overtaken,
            Form form,
            Viewer viewer) {
        Affiliate partner = voter.partner();
        return new BallotPage(
                at.frame(),
                at.selection(),
                selections.candidates(at.selection().id()),
                partner == null ? "" : partner.code(),
                partner == null ? "" : partner.name(),
                checked,
                voter.voted(),
                pages.shut(at, viewer),
                overtaken,
                form);
    }

    private @Nullable Voice voice(SelectionPlace.At at, Voter voter) {
        return voter.partner() == null
                ? null
                : ballots.voice(at.selection().id(), voter.partner().id()).orElse(null);
    }

    private static ModelAndView missing(SelectionPlace.At at, Viewer viewer) {
        return MissingMandate.answer(at.frame(), viewer, Said.of("innovation-selection-not-on-roll"));
    }
}
