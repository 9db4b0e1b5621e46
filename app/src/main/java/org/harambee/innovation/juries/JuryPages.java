package org.harambee.innovation.juries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.innovation.Programme;
import org.harambee.innovation.ideas.IdeaLines;
import org.harambee.ui.Form;
import org.springframework.stereotype.Component;

/** Makes the page of a jury. */
@Component
class JuryPages {
    private final Rounds rounds;
    private final Panellists panellists;
    private final IdeaLines ideas;
    private final Programme programme;
    private final Accounts accounts;
    private final Reminders reminders;

    JuryPages(
            Rounds rounds,
            Panellists panellists,
            IdeaLines ideas,
            Programme programme,
            Accounts accounts,
            Reminders reminders) {
        this.rounds = rounds;
        this.panellists = panellists;
        this.ideas = ideas;
        this.programme = programme;
        this.accounts = accounts;
        this.reminders = reminders;
    }

    JuryPage of(JuryPlace.At at, Form form) {
        Round round = rounds.of(at.jury());
        return new JuryPage(
                at.frame(),
                at.jury(),
                round.ideas(),
                members(at, round),
                at.juror().orElse(null),
                own(at, round),
                at.kept() ? keeping(at, round) : null,
                form);
    }

    // who was asked and did not say yes is the matter of those who look after the round
    private List<JuryPage.Member> members(JuryPlace.At at, Round round) {
        List<Juror> jurors = rounds.jurors(at.jury()).stream()
                .filter(juror -> at.kept() || juror.is(Juror.State.ACCEPTED))
                .toList();
        Map<PersonId, String> names = panellists.names(jurors);
        Map<AffiliateId, Affiliate> affiliates = panellists.affiliates(jurors);
        Map<PersonId, Reminders.Reminder> reminded = at.kept() ? reminders.of(at.jury()) : Map.of();
        return jurors.stream()
                .map(juror -> new JuryPage.Member(
                        names.getOrDefault(juror.person(), ""),
                        juror.affiliate().map(affiliates::get).orElse(null),
                        juror.state(),
                        count(at, round, juror, review -> review.is(Review.State.GIVEN)),
                        count(at, round, juror, review -> !review.is(Review.State.ABSTAINED)),
                        owed(at, round, juror),
                        reminded.get(juror.person())))
                .toList();
    }

    private static JuryPage.Progress own(JuryPlace.At at, Round round) {
        List<ReviewsPage.Line> lines = at.juror()
                .filter(juror -> juror.is(Juror.State.ACCEPTED) && !at.jury().is(JuryState.PREPARING))
                .flatMap(juror -> round.juror(juror.person()))
                .map(number -> ReviewsPage.lines(round, number))
                .orElse(List.of());
        return new JuryPage.Progress(ReviewsPage.done(lines), lines.size());
    }

    /** How many reviews a juror still owes to a jury that reviews, as far as the viewer may know. */
    static int owed(JuryPlace.At at, Round round, Juror juror) {
        return at.jury().is(JuryState.REVIEWING)
                ? count(at, round.open(), juror, review -> review.is(Review.State.ASSIGNED))
                : 0;
    }

    private JuryPage.Keeping keeping(JuryPlace.At at, Round round) {
        var partnership = at.partnership().id();
        int missing = (int) round.reviews().values().stream()
                .filter(review -> review.is(Review.State.ASSIGNED))
                .count();
        boolean assigned = !round.reviews().isEmpty();
        return new JuryPage.Keeping(
                assigned,
                assigned && Planning.holds(round),
                missing,
                panellists.partners(partnership),
                ideas.themes(partnership),
                ideas.languages(partnership),
                programme.calls(partnership),
                accounts(at));
    }

    private List<List<String>> accounts(JuryPlace.At at) {
        List<List<PersonId>> told = accounts.told(at.partnership().id());
        Map<PersonId, String> names =
                panellists.names(told.stream().flatMap(List::stream).toList());
        return told.stream()
                .filter(two -> names.keySet().containsAll(two))
                .map(two -> two.stream()
                        .map(one -> Objects.requireNonNull(names.get(one)))
                        .toList())
                .toList();
    }

    // what the viewer wrote is not counted, or they could reckon who reads it
    private static int count(JuryPlace.At at, Round round, Juror juror, Predicate<Review> which) {
        Optional<PersonId> viewer = at.viewer().id().map(PersonId::new);
        return (int) round.ideas().stream()
                .filter(idea -> !AssignmentPages.wrote(round, idea, viewer))
                .flatMap(idea -> Optional.ofNullable(round.reviews().get(new Pair(idea.id(), juror.person()))).stream())
                .filter(which)
                .count();
    }
}
