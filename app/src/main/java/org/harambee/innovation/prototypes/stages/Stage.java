package org.harambee.innovation.prototypes.stages;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A part of the way of a prototype, and what has to hold before the next begins.
 *
 * @param position its number, 1 for the first
 * @param word of one of our own; null where the team wrote the title
 */
public record Stage(int position, @Nullable String word, String title, List<Check> checks) {
    public Stage {
        checks = List.copyOf(checks);
    }

    /**
     * Something that has to hold.
     *
     * @param word of one of our own; null where the team wrote the text
     * @param ticked who says that it holds; null while nobody does
     */
    public record Check(
            UUID id,
            @Nullable String word,
            String text,
            @Nullable Signature ticked) {

        /** Its text, of our own ones in the reader's language. */
        public String said(Screen screen) {
            return said(screen, word, text);
        }

        static String said(Screen screen, @Nullable String word, String text) {
            return word == null ? text : screen.say("innovation-check-" + word);
        }
    }

    /** Its title, of our own ones in the reader's language. */
    public String said(Screen screen) {
        return word == null ? title : screen.say("innovation-stage-" + word);
    }

    /** Who ticked something of it. */
    Stream<Signature> signatures() {
        return checks.stream().map(Check::ticked).filter(Objects::nonNull);
    }

    public boolean ticked() {
        return checks.stream().allMatch(check -> check.ticked() != null);
    }
}
