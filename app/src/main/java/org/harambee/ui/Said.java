package org.harambee.ui;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sentence before it is put into a language: a message key and its named arguments.
 *
 * @param key the message key
 * @param arguments name to value, as ICU MessageFormat takes them
 */
public record Said(String key, Map<String, Object> arguments) {

    public Said {
        arguments = Map.copyOf(arguments);
    }

    /** @param arguments names and values in turn: {@code of("ui-too-long", "limit", 200)} */
    public static Said of(String key, Object... arguments) {
        return new Said(key, named(arguments));
    }

    static Map<String, Object> named(Object... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("names and values come in pairs");
        }
        return IntStream.range(0, arguments.length / 2)
                .boxed()
                .collect(Collectors.toMap(i -> (String) arguments[2 * i], i -> arguments[2 * i + 1]));
    }
}
