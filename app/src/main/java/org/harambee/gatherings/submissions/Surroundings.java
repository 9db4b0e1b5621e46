package org.harambee.gatherings.submissions;

import java.util.Set;
import org.harambee.gatherings.submissions.Field.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What came before the line: the field it would belong to, whether that field still waits for its value or has all of it
 * in one word such as "none", whether a blank line came between, and which fields were already labelled.
 */
record Surroundings(@Nullable Field field, boolean waiting, boolean settled, boolean afterBlank, Set<Field> seen) {

    boolean inProse() {
        return field != null && field.shape() == Shape.PROSE && !(settled && !afterBlank);
    }

    /** Text under a heading, and what follows a blank line, may be an abstract without label. */
    boolean mayBeText() {
        return inProse() || (afterBlank && !seen.isEmpty());
    }

    boolean inSection() {
        return field != null && field.shape() == Shape.SECTION;
    }
}
