package org.harambee.affiliates.editing;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.harambee.affiliates.entry.Folded;

/** Lets people write a language's name where a tag is stored: in their own language, in English, or in itself. */
final class LanguageNames {
    private static final int LONGEST_TAG = 3;

    private LanguageNames() {}

    /** The tag of a language of that name; what is no such name, as it was written. */
    static String tag(String word, Locale locale) {
        if (word.length() <= LONGEST_TAG || word.contains("-")) {
            return word;
        }
        String wanted = Folded.of(word);
        return Arrays.stream(ULocale.getISOLanguages())
                .filter(code -> named(code, locale).anyMatch(wanted::equals))
                .findFirst()
                .orElse(word);
    }

    private static Stream<String> named(String code, Locale locale) {
        return Stream.of(ULocale.forLocale(locale), ULocale.ENGLISH, new ULocale(code))
                .map(language -> ULocale.getDisplayLanguage(code, language))
                .map(Folded::of);
    }
}
