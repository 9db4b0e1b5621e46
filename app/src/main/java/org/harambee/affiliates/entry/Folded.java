package org.harambee.affiliates.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Transliterator;

/** Text made comparable: without accents, in small Latin letters, whatever script it was written in. */
public final class Folded {
    // Serbian first: its letters љ, њ, џ are two in Latin, as people in Serbia write them
    private static final Transliterator LETTERS =
            Transliterator.getInstance("Serbian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

    // the names in the filters' order are the same on every page, and transliterating one takes longer than a query
    private static final Cache<String, String> KNOWN =
            Caffeine.newBuilder().maximumSize(5_000).build();

    private Folded() {}

    public static String of(String text) {
        return KNOWN.get(text, unknown -> LETTERS.transliterate(unknown).strip());
    }
}
