package org.harambee.innovation.prototypes.stages;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The stages a prototype begins with, said in the reader's language until its team puts them into words of its own. */
enum UsualStage {
    /** Who has the problem, and what would help them. */
    UNDERSTAND(4),
    /** The smallest thing that can be tried. */
    SKETCH(4),
    /** Something that works for others. */
    BUILD(4),
    /** Tried by people of two communities and more. */
    TRY(4),
    /** Others can take it home. */
    HAND_ON(4);

    private final int checks;

    UsualStage(int checks) {
        this.checks = checks;
    }

    /** The word for it in columns and message keys: {@code hand-on}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of its checks: {@code hand-on-1}. */
    List<String> checks() {
        return IntStream.rangeClosed(1, checks)
                .mapToObj(number -> word() + "-" + number)
                .toList();
    }
}
