package org.harambee.affiliates.entry;

import com.ibm.icu.text.Transliterator;

/** Text made comparable: without accents, in small Latin letters, whatever script it was written in. */
public final class Folded {
    // Serbian first: its letters љ, њ, џ are two in Latin, as people in Serbia write them
    private static final Transliterator LETTERS =
            Transliterator.getInstance("Serbian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

    private Folded() {}

    public static String of(String text) {
        return LETTERS.transliterate(text).strip();
    }
}
