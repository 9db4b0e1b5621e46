package org.harambee.innovation.prototypes.demoday;

import java.util.List;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What a prototype shows on a demo day.
 *
 * @param shown what stands there; null where it is not among what is shown
 * @param mine what was typed while somebody else changed it, or null
 */
public record DemoFormPage(
        PrototypePlace.At at,
        DemoDay day,
        @Nullable DemoForm shown,
        @Nullable DemoForm mine,
        Form form) implements PrototypePart {

    public String action() {
        return part("demos") + "/" + day.code();
    }

    public boolean isShown() {
        return shown != null;
    }

    public List<Difference> differences(Screen screen) {
        return shown == null || mine == null
                ? List.of()
                : Difference.between(shown.values(), mine.values(), field -> screen.say("innovation-demo-" + field));
    }
}
