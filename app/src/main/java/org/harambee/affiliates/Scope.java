package org.harambee.affiliates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an affiliate gathers around: a country or part of one, several countries, a language, or a topic. */
public enum Scope {
    COUNTRY,
    SUBNATIONAL,
    REGIONAL_NETWORK,
    LANGUAGE,
    THEMATIC;

    /** The word for it in files, addresses and message keys: {@code regional-network}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message that names it. */
    public String key() {
        return "affiliates-scope-" + word();
    }

    public static Optional<Scope> ofWord(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }
}
