package org.harambee.gatherings.submissions;

/** Lines such as "Seats: 40" among the fields of a form. */
final class UnknownLabel {

    private static final int LONGEST = 32;
    private static final int LONGEST_VALUE = 120;
    private static final int MOST_WORDS = 4;

    private UnknownLabel() {}

    static boolean isOne(TextLine line) {
        String text = line.text();
        int colon = text.indexOf(':');
        if (line.isItem() || colon < 2 || colon > LONGEST || text.length() - colon > LONGEST_VALUE) {
            return false;
        }
        String words = text.substring(0, colon);
        boolean spaced = colon + 1 == text.length() || text.charAt(colon + 1) == ' ';
        return spaced && Character.isUpperCase(words.codePointAt(0)) && Plain.words(words) <= MOST_WORDS;
    }
}
