package org.harambee.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A constant of an enum that has one word, the same in files, forms, addresses, columns and message keys. */
public interface Worded {

    String name();

    /** Its word: {@code FOLLOW_UP} is {@code follow-up}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a word; nothing for what is no word of these. */
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }
}
