package org.harambee.innovation.prototypes.stages;

import java.util.List;
import java.util.stream.IntStream;
import org.harambee.ui.Worded;

/** The stages a prototype begins with, said in the reader's language until its team puts them into words of its own. */
enum UsualStage implements Worded {
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

    /** The words of its checks: {@code hand-on-1}. */
    List<String> checks() {
        return IntStream.rangeClosed(1, checks)
                .mapToObj(number -> word() + "-" + number)
                .toList();
    }
}
