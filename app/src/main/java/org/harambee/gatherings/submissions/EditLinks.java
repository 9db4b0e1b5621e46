package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Locale;

/** The small links a wiki puts behind its headings and comments. */
final class EditLinks {

    private static final List<String> BEHIND_HEADINGS =
            List.of("[edit]", "[edit source]", "[edit | edit source]", "[ edit ]", "[edit section]");
    private static final String GLUED = "edit";

    private EditLinks() {}

    /** Where the edit link at the end of a heading starts, or -1. */
    static int start(String text) {
        if (!text.endsWith("]")) {
            return -1;
        }
        String tail = text.substring(Math.max(0, text.length() - 24)).toLowerCase(Locale.ROOT);
        return BEHIND_HEADINGS.stream()
                .filter(tail::endsWith)
                .mapToInt(link -> text.length() - link.length())
                .min()
                .orElse(-1);
    }

    /** The mobile site writes "Abstract edit" and, copied, "AbstractEdit"; -1 if the text ends otherwise. */
    static int gluedStart(String text) {
        int start = text.length() - GLUED.length();
        return start > 0 && text.regionMatches(true, start, GLUED, 0, GLUED.length()) ? start : -1;
    }
}
