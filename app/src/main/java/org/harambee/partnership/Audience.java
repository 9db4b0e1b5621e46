package org.harambee.partnership;

import java.util.Locale;

/** Who may see a partnership and all that is in it. */
public enum Audience {
    PUBLIC,
    PARTNERS;

    /** The word for it in files, forms and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Audience ofWord(String word) {
        return word.equals(PARTNERS.word()) ? PARTNERS : PUBLIC;
    }
}
