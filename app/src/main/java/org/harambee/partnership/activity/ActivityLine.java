package org.harambee.partnership.activity;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.harambee.ui.Said;
import org.harambee.ui.Screen;

/**
 * An act as a line to read.
 *
 * @param kind the message that says it
 * @param person the user name of who did it; empty where it is not known
 * @param affiliate the name of the affiliate it was done for; empty for a person acting for nobody
 */
public record ActivityLine(
        UUID id, Instant at, String kind, String person, String affiliate, String path, String subject) {
    private static final String MILESTONE = "partnership-act-milestone";
    // stands for the subject while the sentence is put together, so that the subject can become a link
    private static final String SUBJECT = "\uE000";

    /** The sentence around the subject. */
    public record Sentence(String before, String subject, String after) {

        public String whole() {
            return before + subject + after;
        }
    }

    /** Whether only the day is known, not the hour. */
    public boolean dayOnly() {
        return kind.startsWith(MILESTONE);
    }

    public Sentence in(Screen screen) {
        return in(screen::say);
    }

    Sentence in(Function<Said, String> say) {
        String said =
                say.apply(Said.of(kind, "who", who(say), "person", person, "affiliate", affiliate, "subject", SUBJECT));
        int at = said.indexOf(SUBJECT);
        return at < 0
                ? new Sentence("", said, "")
                : new Sentence(said.substring(0, at), subject, said.substring(at + SUBJECT.length()));
    }

    /** Two letters that stand for who did it: of the last word, too, because the first ones are alike for many. */
    public String initials() {
        String name = affiliate.isEmpty() ? person : affiliate;
        List<String> words = Arrays.stream(name.split("\\s+", -1))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.size() == 1 ? "" : words.getLast().substring(0, 1);
        return (words.getFirst().substring(0, 1) + last).toUpperCase(Locale.ROOT);
    }

    private String who(Function<Said, String> say) {
        if (person.isEmpty()) {
            return affiliate.isEmpty() ? say.apply(Said.of("partnership-who-nobody")) : affiliate;
        }
        return affiliate.isEmpty()
                ? person
                : say.apply(Said.of("partnership-who-both", "person", person, "affiliate", affiliate));
    }
}
