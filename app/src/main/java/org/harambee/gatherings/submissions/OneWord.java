package org.harambee.gatherings.submissions;

import org.jspecify.annotations.Nullable;

/** A text that is all of an answer though its field takes long ones: "none", "a projector". */
final class OneWord {

    private static final String ENDS = " \t.;,·•";

    static final int LONGEST = 60;
    private static final int FEW = 3;

    private OneWord() {}

    /** Requirements may be a few words. An abstract of one word is the beginning of one, unless the word says that there is none. */
    static boolean answers(@Nullable Field field, String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String word = withoutEnd(text);
        int most = field == Field.ABSTRACT ? 0 : field == Field.SPECIAL_REQUIREMENTS ? FEW : 1;
        boolean few = !word.isEmpty() && Plain.words(word) <= most;
        return few || Placeholders.isNobody(text.strip()) || Placeholders.isNobody(word);
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
