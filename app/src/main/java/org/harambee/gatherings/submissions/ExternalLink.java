package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Optional;

/** A link in single brackets: what it shows, and where it ends. */
record ExternalLink(String shown, int end) {

    private static final int LONGEST = 600;
    private static final List<String> SCHEMES = List.of("http://", "https://", "//", "mailto:", "ftp://");

    static Optional<ExternalLink> at(String text, int from, int to) {
        if (SCHEMES.stream().noneMatch(scheme -> text.regionMatches(true, from + 1, scheme, 0, scheme.length()))) {
            return Optional.empty();
        }
        int limit = Math.min(to, from + LONGEST);
        for (int i = from + 1; i < limit && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == ']') {
                return Optional.of(new ExternalLink(shown(text.substring(from + 1, i)), i + 1));
            }
        }
        return Optional.empty();
    }

    private static String shown(String content) {
        int space = content.indexOf(' ');
        if (space < 0) {
            return content;
        }
        String words = content.substring(space + 1)
                .replace("'''", "")
                .replace("''", "")
                .strip();
        return words.isEmpty() ? content.strip() : words + " (" + content.substring(0, space) + ")";
    }
}
