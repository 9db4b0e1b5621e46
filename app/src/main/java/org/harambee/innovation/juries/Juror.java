package org.harambee.innovation.juries;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to review.
 *
 * @param affiliate whom they were asked for; none for nobody
 * @param languages that they read, BCP 47
 * @param themes that they know
 * @param load how many ideas they review at most; null for what the jury says
 */
public record Juror(
        PersonId person,
        Optional<AffiliateId> affiliate,
        State state,
        List<String> languages,
        List<String> themes,
        @Nullable Integer load) {
    public Juror {
        languages = List.copyOf(languages);
        themes = List.copyOf(themes);
    }

    /** Whether they take part. */
    public enum State implements Worded {
        INVITED,
        ACCEPTED,
        DECLINED,
        LEFT
    }

    Juror left() {
        return new Juror(person, affiliate, State.LEFT, languages, themes, load);
    }

    boolean is(State other) {
        return state == other;
    }
}
