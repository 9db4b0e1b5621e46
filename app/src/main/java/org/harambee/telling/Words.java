package org.harambee.telling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Enum constants as words of the command line: {@code ADD1_GREEDY} is {@code add1-greedy}. */
public final class Words {
    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
