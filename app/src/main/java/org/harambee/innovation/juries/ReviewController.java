package org.harambee.innovation.juries;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.identity.PersonId;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.innovation.ideas.Napkin;
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

/** A juror's reviews. Nobody else finds them here. */
@Controller
@RequestMapping("/p/{slug}/juries/{code}/reviews")
class ReviewController {
    private static final String PAGE = "innovation/juries/review";

    private final JuryPlace place;
    private final Rounds rounds;
    private final Reviews reviews;
    private final Ideas ideas;
    private final Programme programme;

    ReviewController(JuryPlace place, Rounds rounds, Reviews reviews, Ideas ideas, Programme programme) {
        this.place = place;
        this.rounds = rounds;
        this.reviews = reviews;
        this.ideas = ideas;
        this.programme = programme;
    }

    /** A juror before one of their ideas. */
    private record Table(JuryPlace.At at, Round round, int idea, Review review) {}

    @GetMapping
    ModelAndView list(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        JuryPlace.At at = place.find(slug, code, viewer);
        Round round = rounds.of(at.jury());
        int juror = round.juror(at.seat().person()).orElseThrow(NotHere::new);
        List<ReviewsPage.Line> lines = at.jury().is(JuryState.PREPARING) ? List.of() : ReviewsPage.lines(round, juror);
        return Pages.show("innovation/juries/reviews", new ReviewsPage(at.frame(), at.jury(), lines));
    }

    @GetMapping("/{idea}")
    ModelAndView show(@PathVariable String slug, @PathVariable String code, @PathVariable String idea, Viewer viewer) {
        JuryPlace.At at = place.find(slug, code, viewer);
        at.seat();
        Round round = rounds.of(at.jury());
        int number = round.idea(idea).orElseThrow(NotHere::new);
        Table table = table(at, round, number).orElseThrow(NotHere::new);
        return Pages.show(PAGE, page(table, ReviewForm.filled(table.review()), false));
    }

    @PostMapping("/{idea}")
    ModelAndView give(
            @PathVariable String slug, @PathVariable String code, @PathVariable String idea, Viewer viewer, Form form) {
        Table table = sent(slug, code, idea, viewer, form);
        return kept(table, form, ReviewForm.given(form, table.at().jury(), table.review()), "innovation-review-kept");
    }

    @PostMapping("/{idea}/abstention")
    ModelAndView abstain(
            @PathVariable String slug, @PathVariable String code, @PathVariable String idea, Viewer viewer, Form form) {
        Table table = sent(slug, code, idea, viewer, form);
        return kept(table, form, ReviewForm.abstained(form, table.review()), "innovation-review-abstained");
    }

    private ModelAndView kept(Table table, Form form, Optional<Review> read, String notice) {
        JuryPlace.At at = table.at();
        if (!at.jury().is(JuryState.REVIEWING)) {
            form.refuse("", "innovation-review-closed");
        }
        programme.closed(at.partnership(), Step.SELECT).ifPresent(closed -> form.refuse("", closed.said(at.viewer())));
        if (read.isEmpty() || form.refused()) {
            return Pages.refused(PAGE, page(table, form, false));
        }
        if (!reviews.keep(at.jury(), read.get())) {
            Review stands = reviews.find(
                            at.jury(), read.get().idea(), read.get().person())
                    .orElseThrow(NotHere::new);
            boolean abstained = stands.is(Review.State.ABSTAINED);
            Form mine = form.with("version", Integer.toString(stands.version()))
                    .refuse("", abstained ? "innovation-review-you-abstained" : "ui-overtaken");
            return Pages.refused(PAGE, page(new Table(at, table.round(), table.idea(), stands), mine, !abstained));
        }
        return Pages.done(at.path() + "/reviews", notice);
    }

    /** What was asked of the juror; where it is theirs no more, the form says so and keeps what was typed. */
    private Table sent(String slug, String code, String idea, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        PersonId person = at.seat().person();
        Round round = rounds.of(at.jury());
        int number = round.idea(idea).orElseThrow(NotHere::new);
        Optional<Table> table = table(at, round, number);
        if (table.isEmpty() || !at.seated()) {
            form.refuse("", "innovation-review-not-yours");
        }
        return table.orElseGet(() -> new Table(
                at, round, number, Review.none(round.ideas().get(number).id(), person)));
    }

    private static Optional<Table> table(JuryPlace.At at, Round round, int idea) {
        // what is assigned becomes known when reviewing begins; what came up since is no longer theirs
        return round.juror(at.seat().person())
                .filter(juror -> !at.jury().is(JuryState.PREPARING) && new Grounds(round).counts(idea, juror))
                .flatMap(juror -> round.review(idea, juror))
                .map(review -> new Table(at, round, idea, review));
    }

    private ReviewPage page(Table table, Form form, boolean overtaken) {
        ReadIdea idea = table.round().ideas().get(table.idea());
        Jury jury = table.at().jury();
        Napkin napkin = Objects.requireNonNull(
                        ideas.named(jury.partnership(), List.of(idea.id())).get(idea.id()))
                .napkin();
        return new ReviewPage(
                table.at().frame(),
                jury,
                idea,
                napkin,
                table.review(),
                others(table),
                table.at().seated(),
                overtaken,
                form);
    }

    // nobody sees what others gave before they have given their own
    private static List<ReviewPage.Other> others(Table table) {
        if (!table.review().is(Review.State.GIVEN)) {
            return List.of();
        }
        Grounds grounds = new Grounds(table.round());
        return IntStream.range(0, table.round().jurors().size())
                .filter(juror -> grounds.counts(table.idea(), juror))
                .boxed()
                .flatMap(juror -> table.round().review(table.idea(), juror).stream())
                .filter(review -> review.is(Review.State.GIVEN)
                        && !review.person().equals(table.review().person()))
                .map(review -> new ReviewPage.Other(table.at().jury().sheet().score(review.scores()), review.comment()))
                .sorted(Comparator.comparingDouble(ReviewPage.Other::score))
                .toList();
    }
}
