package org.harambee.affiliates.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harambee.affiliates.entry.Folded;

/** A filter as SQL. Each word has to be found in the names, the code, or the name of one of the countries. */
record Condition(String sql, List<Object> parameters) {
    private static final Map<String, String> TERMS = Map.of(
            "kind", "kind = ?",
            "region", "region = ?",
            "reporting", "reporting = ?",
            "network", "networks @> array[?::text]",
            "country", "countries @> array[?::text]",
            "language", "languages @> array[?::text]");

    static Condition of(Filter filter, Locale locale) {
        List<String> terms = new ArrayList<>(List.of("true"));
        List<Object> parameters = new ArrayList<>();
        for (String name : Filter.NAMES) {
            if (!filter.value(name).isEmpty()) {
                terms.add(TERMS.get(name));
                parameters.add(filter.value(name));
            }
        }
        for (String word : words(filter)) {
            terms.add("(search like ? or countries && ?::text[])");
            parameters.add("%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            parameters.add(Countries.named(word, locale).toArray(String[]::new));
        }
        return new Condition(" where " + String.join(" and ", terms), parameters);
    }

    private static List<String> words(Filter filter) {
        String folded = Folded.of(filter.value(Filter.WORDS));
        return folded.isEmpty() ? List.of() : List.of(folded.split("\\s+"));
    }
}
