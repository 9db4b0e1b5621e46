package org.harambee.innovation.juries;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;

/**
 * What a juror says of an idea before reviews are assigned.
 *
 * @param word why, for those who look after the round alone; may be empty
 */
public record Wish(PersonId person, IdeaId idea, Kind kind, String word) {

    /** Whether they would like to review it. */
    public enum Kind {
        GLADLY,
        RATHER_NOT,
        /** They must not. */
        CONFLICT;

        /** The word for it in columns, forms and message keys: {@code rather-not}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst();
        }
    }
}
