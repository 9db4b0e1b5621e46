package org.harambee.gatherings.submissions;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the answer to a yes-or-no question. */
final class AnswerReader {

    private static final Set<String> YES = Set.of(
            "yes", "y", "ja", "da", "да", "так", "tak", "sí", "si", "ndiyo", "allowed", "ok", "okay", "sure", "✓", "✔");
    private static final Set<String> NO =
            Set.of("no", "n", "nein", "ne", "не", "нет", "ні", "nie", "hapana", "not allowed", "nope");

    private AnswerReader() {}

    static Outcome<Answer> read(Sheet sheet, Field field) {
        return Single.read(sheet, field, AnswerReader::read);
    }

    private static Outcome<Answer> read(String text, Origin origin) {
        Boolean yes = yes(text);
        Answer answer = new Answer(yes, text);
        return yes == null
                ? Outcome.understood(answer, text, origin, Remark.of(Remark.Code.ANSWER_UNCLEAR, "text", text))
                : Outcome.understood(answer, text, origin);
    }

    /** Only a first word that a stop sets apart: "No problem" is no "no". */
    static @Nullable Boolean yes(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < words.length() && ",.;:!(–—-".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        String first = words.substring(0, end).strip();
        return YES.contains(first) ? Boolean.TRUE : NO.contains(first) ? Boolean.FALSE : null;
    }
}
