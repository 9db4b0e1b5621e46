package org.harambee.innovation.ideas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an idea stands. */
public enum IdeaState {
    OPEN,
    /** A guest's idea that nobody has let in yet. */
    WAITING,
    /** Taken back by its authors. */
    WITHDRAWN,
    /** Part of a newer idea that names it as a parent. */
    MERGED;

    /** The word for it in files, forms, columns and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<IdeaState> ofWord(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
