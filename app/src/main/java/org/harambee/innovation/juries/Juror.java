package org.harambee.innovation.juries;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
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
    public enum State {
        INVITED,
        ACCEPTED,
        DECLINED,
        LEFT;

        /** The word for it in columns and message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    Juror left() {
        return new Juror(person, affiliate, State.LEFT, languages, themes, load);
    }

    boolean is(State other) {
        return state == other;
    }
}
