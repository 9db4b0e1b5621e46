package org.harambee.innovation.prototypes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether it is worked at, and if not how it ended. */
public enum PrototypeState {
    RUNNING,
    /** Others use it at home. */
    ADOPTED,
    /** It goes on, no longer as a prototype. */
    CONTINUED,
    /** It waits for something. */
    PARKED,
    /** It was given up. */
    STOPPED;

    public static final List<PrototypeState> ENDS = List.of(ADOPTED, CONTINUED, PARKED, STOPPED);

    /** The word for it in files, forms, columns and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PrototypeState> ofWord(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
