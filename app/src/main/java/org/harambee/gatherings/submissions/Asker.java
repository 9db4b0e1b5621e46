package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who asks in a line without signature: "Question by Nana: …", or "Nana: …" if Nana is known from the page. */
record Asker(@Nullable String user, String text) {

    private static final String ASKS = " asks";
    private static final Set<String> ALONE = Set.of("question", "q", "comment");
    private static final List<String> ASKING =
            List.of("question from ", "question by ", "asked by ", "comment from ", "comment by ");

    static Asker of(String line, Predicate<String> known) {
        int colon = line.indexOf(':');
        String before = colon <= 0 ? "" : line.substring(0, colon).strip();
        String text = line.substring(colon + 1).strip();
        if (text.isEmpty() || Plain.words(before) > 5 || line.startsWith("//", colon + 1)) {
            return new Asker(null, line);
        }
        String words = before.toLowerCase(Locale.ROOT);
        if (ALONE.contains(words)) {
            return new Asker(null, text);
        }
        String name = named(before, words);
        return name != null || known.test(before)
                ? new Asker(name == null ? before : name, text)
                : new Asker(null, line);
    }

    private static @Nullable String named(String before, String words) {
        for (String asking : ASKING) {
            if (words.startsWith(asking)) {
                return before.substring(asking.length()).strip();
            }
        }
        return words.endsWith(ASKS) ? before.substring(0, before.length() - ASKS.length()) : null;
    }
}
