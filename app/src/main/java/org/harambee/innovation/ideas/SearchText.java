package org.harambee.innovation.ideas;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words as they are compared: Serbian alike in both scripts, and for titles without accents and capitals. The dictionary
 * of a language, where PostgreSQL has one of ours, knows which forms are one word.
 */
final class SearchText {
    private static final String CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш";
    private static final String LATIN = "abvgdđežzijklmnoprstćufhcčš";
    private static final Map<Character, String> PAIRS = Map.of('љ', "lj", 'њ', "nj", 'џ', "dž");
    private static final Map<String, String> DICTIONARIES =
            Map.of("en", "english", "de", "german", "es", "spanish", "sr", "serbian");
    private static final String NO_DICTIONARY = "simple";

    private SearchText() {}

    /** The dictionary for a language by its tag; for one without, words are taken as they are. */
    static String dictionary(@Nullable String language) {
        String primary = language == null ? "" : language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return DICTIONARIES.getOrDefault(primary, NO_DICTIONARY);
    }

    /** Text for a dictionary: Serbian Cyrillic in Latin letters, all else as it is, in small letters. */
    static String latin(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(c -> c < 'а')) {
            return small;
        }
        StringBuilder latin = new StringBuilder(small.length() + 8);
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            int at = CYRILLIC.indexOf(letter);
            if (at >= 0) {
                latin.append(LATIN.charAt(at));
            } else {
                String pair = PAIRS.get(letter);
                latin.append(pair == null ? String.valueOf(letter) : pair);
            }
        }
        return latin.toString();
    }

    /** A title as it is compared letter by letter: small, in Latin letters, without accents. */
    static String folded(String text) {
        String latin = latin(text);
        if (latin.chars().allMatch(c -> c < 128)) {
            return latin.strip();
        }
        return Normalizer.normalize(latin.replace("đ", "dj").replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .strip();
    }
}
