package org.harambee.innovation.prototypes.team;

import java.util.List;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over to be corrected by whoever left it.
 *
 * @param mine what they typed while it was changed in another window, or null
 */
public record HandoverPage(
        PrototypePlace.At at, Member member, @Nullable String mine, Form form) implements PrototypePart {

    /** What is said differently; the first is said to stand. */
    static List<Difference> difference(String stands, String mine, Screen screen) {
        return List.of(new Difference(screen.say("innovation-team-handover"), stands, mine));
    }

    public List<Difference> differences(Screen screen) {
        return mine == null ? List.of() : difference(member.handover().text(), mine, screen);
    }
}
