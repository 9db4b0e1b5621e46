package org.harambee.innovation.prototypes.endings;

import java.util.List;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an end, to be corrected.
 *
 * @param mine what was typed while somebody else corrected it, or null
 */
public record LessonPage(PrototypePlace.At at, Ending ending, Ending.@Nullable Lesson mine, Form form)
        implements PrototypePart {

    public List<Difference> differences(Screen screen) {
        return mine == null ? List.of() : LessonForm.differences(ending.lesson(), mine, screen);
    }
}
