package org.harambee.gatherings.submissions;

import java.util.Locale;
import java.util.Set;

/** Words that stand where a value is still to come, or say that there is none. */
final class Placeholders {

    private static final Set<String> TO_COME = Set.of(
            "-",
            "--",
            "–",
            "—",
            "…",
            "...",
            "..",
            ".",
            "/",
            "?",
            "??",
            "???",
            "_",
            "xxx",
            "tbd",
            "tba",
            "tbc",
            "t.b.d.",
            "t.b.a.",
            "to be determined",
            "to be announced",
            "to be confirmed",
            "to be defined",
            "to be decided",
            "to be added",
            "coming soon",
            "{{subpagename}}",
            "{{pagename}}",
            "{{fullpagename}}",
            "{{{title}}}",
            "your title",
            "your title here",
            "insert title here",
            "title here",
            "~~~~",
            "~~~");
    private static final Set<String> NONE = Set.of(
            "none", "n/a", "na", "n.a.", "nil", "nothing", "no one", "nobody", "not applicable", "not available");

    private Placeholders() {}

    static boolean isToCome(String text) {
        return TO_COME.contains(fold(text)) || isBracketed(text);
    }

    /** Also words such as "none", which answer some questions and name nobody in others. */
    static boolean isNobody(String text) {
        return isToCome(text) || NONE.contains(fold(text));
    }

    private static boolean isBracketed(String text) {
        String inner = text.strip();
        boolean square = inner.startsWith("[") && inner.endsWith("]");
        boolean brackets = square || (inner.startsWith("(") && inner.endsWith(")"));
        return brackets && inner.length() > 2 && TO_COME.contains(fold(inner.substring(1, inner.length() - 1)));
    }

    private static String fold(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        boolean stopped = words.length() > 3 && words.endsWith(".") && words.indexOf('.') == words.length() - 1;
        return stopped ? words.substring(0, words.length() - 1) : words;
    }
}
