package org.harambee.gatherings.submissions;

import java.util.HashMap;
import java.util.Map;

/** Reads a small table: lines of "meaning: phrase, phrase". */
final class Phrases {

    private Phrases() {}

    static <E extends Enum<E>> WordScan<E> of(Class<E> meanings, String table) {
        Map<String, E> phrases = new HashMap<>();
        for (String row : table.lines().filter(line -> !line.isBlank()).toList()) {
            int colon = row.indexOf(':');
            E meaning = Enum.valueOf(meanings, row.substring(0, colon).strip());
            for (String phrase : row.substring(colon + 1).split(",", -1)) {
                phrases.put(phrase.strip(), meaning);
            }
        }
        return new WordScan<>(phrases);
    }
}
