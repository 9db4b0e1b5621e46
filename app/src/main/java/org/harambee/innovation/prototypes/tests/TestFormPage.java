package org.harambee.innovation.prototypes.tests;

import java.util.List;
import org.harambee.innovation.prototypes.Days;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A test to be corrected.
 *
 * @param mine what was typed while somebody else corrected it, or null
 */
public record TestFormPage(PrototypePlace.At at, Trial trial, Trial.@Nullable Facts mine, Form form)
        implements PrototypePart {
    public String type() {
        return Days.type(form, "day");
    }

    public List<Difference> differences(Screen screen) {
        return mine == null ? List.of() : TestForm.differences(trial.facts(), mine, screen);
    }
}
