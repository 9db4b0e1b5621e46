package org.harambee.ui;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Turns titles in any script into the readable part of an address. */
public final class Addresses {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final int LONGEST = 60;

    private Addresses() {}

    /** Lower-case letters, digits and hyphens; empty where the title has none. */
    public static String slug(String title) {
        String plain = LATIN.transliterate(title).toLowerCase(Locale.ROOT).replaceAll("['’ʹ]", "");
        String hyphened = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (hyphened.length() <= LONGEST) {
            return hyphened;
        }
        int end = hyphened.lastIndexOf('-', LONGEST);
        return hyphened.substring(0, end > 0 ? end : LONGEST);
    }
}
