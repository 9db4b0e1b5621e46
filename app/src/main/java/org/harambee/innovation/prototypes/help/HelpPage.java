package org.harambee.innovation.prototypes.help;

import java.util.List;
import java.util.Map;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.innovation.prototypes.Days;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.partnership.HelpWanted;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/** What the team of a prototype has asked for, and what has become of it. */
public record HelpPage(PrototypePlace.At at, List<HelpWanted.Asked> asked, Form form) implements PrototypePart {

    public Map<String, String> languages(Screen screen) {
        return TellForm.languages(screen, at.partnership(), form);
    }

    public String type() {
        return Days.type(form, "until");
    }
}
