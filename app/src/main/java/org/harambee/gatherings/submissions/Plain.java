package org.harambee.gatherings.submissions;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of a text for comparing and for showing on one line. */
final class Plain {

    // normalising is not linear for endless runs of accents
    private static final int LONGEST_KEY = 1000;

    private Plain() {}

    /** Letters and digits only, in lower case, words separated by one space; a number loses its leading zeros. */
    static String key(String text) {
        String start = text.length() > LONGEST_KEY ? text.substring(0, LONGEST_KEY) : text;
        String folded = Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.appendCodePoint(c);
            } else if (!isApostrophe(c)) {
                gap = true;
            }
        }
        return withoutLeadingZeros(key.toString());
    }

    static boolean same(String a, String b) {
        return key(a).equals(key(b));
    }

    /** All white space, tabs and line ends included, as single spaces. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
    }

    private static String withoutLeadingZeros(String key) {
        int zeros = 0;
        boolean number = !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
        while (number && zeros < key.length() - 1 && key.charAt(zeros) == '0') {
            zeros++;
        }
        return key.substring(zeros);
    }
}
