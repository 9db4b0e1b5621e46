package org.harambee.innovation;

import java.util.regex.Pattern;

/** Languages by their tags, as people, programs and tables name them: BCP 47. */
public final class LanguageTag {
    /** No tag in use is longer; what BCP 47 asks everybody to take. */
    public static final int LONGEST = 35;

    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*+");

    private LanguageTag() {}

    /** Whether a text has the form of a tag; that there is such a language nobody promises. */
    public static boolean formed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
