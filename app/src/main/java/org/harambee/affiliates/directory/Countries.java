package org.harambee.affiliates.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.harambee.affiliates.entry.Folded;

/** Finds countries by a part of their name in a language, or in English. */
final class Countries {
    private static final Map<Locale, Map<String, String>> NAMES = new ConcurrentHashMap<>();

    private Countries() {}

    static List<String> named(String folded, Locale language) {
        return names(language).entrySet().stream()
                .filter(country -> country.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> names(Locale language) {
        return NAMES.computeIfAbsent(language, Countries::fold);
    }

    private static Map<String, String> fold(Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).forEach(code -> {
            Locale country = Locale.of("", code);
            String both = country.getDisplayCountry(language) + "\n" + country.getDisplayCountry(Locale.ENGLISH);
            names.put(code, Folded.of(both));
        });
        return names;
    }
}
