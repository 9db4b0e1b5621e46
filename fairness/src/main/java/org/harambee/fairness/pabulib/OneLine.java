package org.harambee.fairness.pabulib;

/** What stands in a file, made fit to be shown within one line. */
final class OneLine {
    private static final int LONGEST = 60;

    private OneLine() {}

    static String of(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** In quotes, shortened. */
    static String quoted(String text) {
        var line = of(text);
        return '"' + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + '"';
    }
}
