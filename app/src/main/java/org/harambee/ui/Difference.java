package org.harambee.ui;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Something two people have different ideas of, in the reader's words: what one has stored while the other was writing.
 * See {@code ui/frame/differences.jte}.
 */
public record Difference(String field, String stands, String mine) {

    /**
     * The fields that differ, in the order of those that stand.
     *
     * @param label says of a field's name what it is called
     */
    public static List<Difference> between(
            Map<String, String> stands, Map<String, String> mine, UnaryOperator<String> label) {
        return stands.entrySet().stream()
                .map(field -> new Difference(
                        label.apply(field.getKey()), field.getValue(), mine.getOrDefault(field.getKey(), "")))
                .filter(field -> !field.stands().equals(field.mine()))
                .toList();
    }
}
