package org.harambee.innovation.juries;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.harambee.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** Why jurors of a round may not review some of its ideas. */
final class Grounds {
    private final Round round;

    Grounds(Round round) {
        this.round = round;
    }

    /** The first that holds, those in front that nothing can change. */
    Optional<Ground> of(int idea, int juror) {
        ReadIdea what = round.ideas().get(idea);
        Juror who = round.jurors().get(juror);
        if (what.people().contains(who.person())) {
            return Optional.of(Ground.AUTHOR);
        }
        if (!Collections.disjoint(what.people(), round.accounts(juror))) {
            return Optional.of(Ground.SECOND_ACCOUNT);
        }
        if (!Collections.disjoint(what.affiliates(), round.memberships(juror))) {
            return Optional.of(Ground.AFFILIATE);
        }
        if (round.wish(idea, juror)
                .map(Wish::kind)
                .filter(Wish.Kind.CONFLICT::equals)
                .isPresent()) {
            return Optional.of(Ground.DECLARED);
        }
        if (isSecond(juror)) {
            return Optional.of(Ground.SAME_PERSON);
        }
        return later(idea, juror);
    }

    private Optional<Ground> later(int idea, int juror) {
        if (round.has(idea, juror, Review.State.ABSTAINED)) {
            return Optional.of(Ground.ABSTAINED);
        }
        if (round.has(idea, juror, Review.State.GIVEN)) {
            return Optional.empty();
        }
        if (round.jurors().get(juror).is(Juror.State.LEFT)) {
            return Optional.of(Ground.LEFT);
        }
        if (round.decision(idea, juror).filter(wanted -> !wanted).isPresent()) {
            return Optional.of(Ground.BY_HAND);
        }
        return round.jury().sheet().rules().language() == JuryRules.Reading.EVERY && !reads(idea, juror)
                ? Optional.of(Ground.LANGUAGE)
                : Optional.empty();
    }

    /** Whether a review that was given counts. */
    boolean counts(int idea, int juror) {
        return round.ideas().get(idea).open()
                && of(idea, juror).filter(Ground::spoils).isEmpty();
    }

    /** Whether the juror reads the idea's language, or nobody knows which it is. */
    boolean reads(int idea, int juror) {
        String language = primary(round.ideas().get(idea).language());
        return language.isEmpty()
                || round.jurors().get(juror).languages().stream()
                        .map(Grounds::primary)
                        .anyMatch(language::equals);
    }

    // of two accounts of one person the first that was asked is the juror
    private boolean isSecond(int juror) {
        Set<PersonId> accounts = round.accounts(juror);
        return accounts.size() > 1
                && round.jurors().stream()
                        .limit(juror)
                        .anyMatch(other -> !other.is(Juror.State.LEFT) && accounts.contains(other.person()));
    }

    /** The language without script and region: who reads Serbian reads it in both scripts. */
    static String primary(@Nullable String tag) {
        return tag == null ? "" : tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
