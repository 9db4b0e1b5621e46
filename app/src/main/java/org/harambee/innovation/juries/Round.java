package org.harambee.innovation.juries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;

/**
 * All of a jury at one moment. Ideas and jurors are spoken of by their places in the lists, as the library does.
 *
 * @param jurors who accepted, or left after they had been given something to review; in the order in which they were asked
 * @param decisions what was decided by hand: that a juror reviews an idea, or does not
 * @param accounts of each juror all the accounts they have, their own among them
 * @param memberships of each juror the affiliates of all their accounts, and whom they were asked for
 */
record Round(
        Jury jury,
        List<ReadIdea> ideas,
        List<Juror> jurors,
        Map<Pair, Wish> wishes,
        Map<Pair, Boolean> decisions,
        Map<Pair, Review> reviews,
        Map<PersonId, Set<PersonId>> accounts,
        Map<PersonId, Set<AffiliateId>> memberships) {

    Pair pair(int idea, int juror) {
        return new Pair(ideas.get(idea).id(), jurors.get(juror).person());
    }

    Optional<Wish> wish(int idea, int juror) {
        return Optional.ofNullable(wishes.get(pair(idea, juror)));
    }

    Optional<Boolean> decision(int idea, int juror) {
        return Optional.ofNullable(decisions.get(pair(idea, juror)));
    }

    Optional<Review> review(int idea, int juror) {
        return Optional.ofNullable(reviews.get(pair(idea, juror)));
    }

    boolean has(int idea, int juror, Review.State state) {
        return review(idea, juror).filter(review -> review.is(state)).isPresent();
    }

    Set<PersonId> accounts(int juror) {
        PersonId person = jurors.get(juror).person();
        return accounts.getOrDefault(person, Set.of(person));
    }

    Set<AffiliateId> memberships(int juror) {
        return memberships.getOrDefault(jurors.get(juror).person(), Set.of());
    }

    /** The place of the idea of this code. */
    Optional<Integer> idea(String code) {
        return IntStream.range(0, ideas.size())
                .filter(place -> ideas.get(place).code().equals(code))
                .boxed()
                .findFirst();
    }

    Optional<Integer> idea(IdeaId id) {
        return IntStream.range(0, ideas.size())
                .filter(place -> ideas.get(place).id().equals(id))
                .boxed()
                .findFirst();
    }

    Optional<Integer> juror(PersonId person) {
        return IntStream.range(0, jurors.size())
                .filter(place -> jurors.get(place).person().equals(person))
                .boxed()
                .findFirst();
    }

    /** The reviews of an idea that are given or still to come. */
    List<Review> of(ReadIdea idea) {
        return jurors.stream()
                .flatMap(juror -> Optional.ofNullable(reviews.get(new Pair(idea.id(), juror.person()))).stream())
                .filter(review -> !review.is(Review.State.ABSTAINED))
                .toList();
    }

    /** The round with only those ideas that are still ideas of their own: nothing is assigned of the others. */
    Round open() {
        return new Round(
                jury,
                ideas.stream().filter(ReadIdea::open).toList(),
                jurors,
                wishes,
                decisions,
                reviews,
                accounts,
                memberships);
    }

    /** The round as it would be if a juror left. */
    Round without(PersonId person) {
        return with(
                jurors.stream()
                        .map(juror -> juror.person().equals(person) ? juror.left() : juror)
                        .toList(),
                decisions);
    }

    /** The round as it would be with this decided by hand. */
    Round deciding(Pair pair, boolean wanted) {
        Map<Pair, Boolean> more = new HashMap<>(decisions);
        more.put(pair, wanted);
        return with(jurors, more);
    }

    private Round with(List<Juror> otherJurors, Map<Pair, Boolean> otherDecisions) {
        return new Round(jury, ideas, otherJurors, wishes, otherDecisions, reviews, accounts, memberships);
    }
}
