package org.harambee.gatherings.submissions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Character references as wikitext uses them. */
final class Entities {

    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("thinsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("zwnj", ""),
            Map.entry("zwj", ""),
            Map.entry("lrm", ""),
            Map.entry("rlm", ""),
            Map.entry("shy", ""));

    private Entities() {}

    /** The text a reference stands for and where it ends. */
    record Decoded(String text, int end) {}

    /** What starts at this ampersand; the ampersand itself if it starts no reference. */
    static Decoded at(String text, int from) {
        int end = text.substring(from, Math.min(text.length(), from + LONGEST)).indexOf(';') + from;
        if (end < from) {
            return new Decoded("&", from + 1);
        }
        String name = text.substring(from + 1, end);
        String decoded = name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
        return decoded == null ? new Decoded("&", from + 1) : new Decoded(decoded, end + 1);
    }

    private static @Nullable String numbered(String number) {
        boolean hex = number.startsWith("x") || number.startsWith("X");
        try {
            int c = Integer.parseInt(hex ? number.substring(1) : number, hex ? 16 : 10);
            return Character.isValidCodePoint(c) && c >= ' ' ? Characters.clean(Character.toString(c)) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
