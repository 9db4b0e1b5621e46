package org.harambee.ui;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns titles in any script into the readable part of an address. */
public final class Addresses {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʹ]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final int LONGEST = 60;

    private Addresses() {}

    /** Lower-case letters, digits and hyphens; empty where the title has none. */
    public static String slug(String title) {
        String plain =
                APOSTROPHES.matcher(ascii(title).toLowerCase(Locale.ROOT)).replaceAll("");
        String hyphened = ENDS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
        if (hyphened.length() <= LONGEST) {
            return hyphened;
        }
        int end = hyphened.lastIndexOf('-', LONGEST);
        return hyphened.substring(0, end > 0 ? end : LONGEST);
    }

    private static String ascii(String title) {
        return title.chars().allMatch(c -> c < 128) ? title : LATIN.transliterate(title);
    }
}
