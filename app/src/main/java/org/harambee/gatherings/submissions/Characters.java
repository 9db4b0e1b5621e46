package org.harambee.gatherings.submissions;

import java.text.Normalizer;

/** Makes line ends, spaces and invisible characters alike, and leaves every letter as it is. */
final class Characters {

    // longer runs of accents are no language, and composing them is not linear
    private static final int MOST_ACCENTS = 16;

    private final String raw;
    private final StringBuilder out;
    private int previous = '\n';
    private int accents;
    private int mostAccents;

    private Characters(String raw) {
        this.raw = raw;
        this.out = new StringBuilder(raw.length());
    }

    static String clean(String raw) {
        return new Characters(raw).clean();
    }

    private String clean() {
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r' && i < raw.length() && raw.charAt(i) == '\n') {
                continue;
            }
            countAccents(c);
            append(c);
        }
        String text = out.toString();
        return mostAccents > MOST_ACCENTS ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private void countAccents(int c) {
        accents = Character.getType(c) == Character.NON_SPACING_MARK ? accents + 1 : 0;
        mostAccents = Math.max(mostAccents, accents);
    }

    private void append(int c) {
        if (endsLine(c)) {
            keep('\n');
        } else if (c == '\t') {
            keep('\t');
        } else if (Character.getType(c) == Character.SPACE_SEPARATOR || Character.isISOControl(c)) {
            keep(' ');
        } else if (isJoiner(c) ? joins(previous) : !isInvisible(c)) {
            keep(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
        }
    }

    private void keep(int c) {
        out.appendCodePoint(c);
        previous = c;
    }

    private static boolean endsLine(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isInvisible(int c) {
        return c == 0xFEFF
                || c == 0x00AD
                || c == 0x061C
                || c == 0x180E
                || c == 0x200B
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F);
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    /** Joiners shape Arabic, Persian and Indic letters and emoji; in European scripts they are debris. */
    private static boolean joins(int before) {
        boolean joiningScript = before >= 0x0590 && before < 0x1000 && Character.isLetter(before);
        return joiningScript || before >= 0x1F000 || before == 0xFE0F || before == 0x2764;
    }
}
