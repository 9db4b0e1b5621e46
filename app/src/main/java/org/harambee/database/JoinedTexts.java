package org.harambee.database;

import java.util.List;

/**
 * A list column read as one text, which is cheaper than an array to send and to take apart where a page has hundreds of
 * rows.
 */
public final class JoinedTexts {
    // no text that people write holds it
    private static final String BETWEEN = "\u001f";

    private JoinedTexts() {}

    /** The column as a query selects it. */
    public static String sql(String column) {
        return "array_to_string(" + column + ", E'\\x1f')";
    }

    /** The list; one that holds a single empty text reads as empty. */
    public static List<String> read(String joined) {
        if (joined.isEmpty()) {
            return List.of();
        }
        return joined.contains(BETWEEN) ? List.of(joined.split(BETWEEN, -1)) : List.of(joined);
    }
}
