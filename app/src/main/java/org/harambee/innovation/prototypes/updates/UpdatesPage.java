package org.harambee.innovation.prototypes.updates;

import java.util.List;
import java.util.Map;
import org.harambee.affiliates.Names;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Withdrawal;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/**
 * What the team of a prototype told, the last in front.
 *
 * @param withdrawn what was taken back
 */
public record UpdatesPage(
        PrototypePlace.At at, List<Update> updates, List<Withdrawal> withdrawn, Names.Known names, Form form)
        implements PrototypePart {

    public Names.Shown who(Update update) {
        return names.shown(update.signature());
    }

    public boolean mayWithdraw(Update update) {
        return at.told(update.signature()).withdrawer().isPresent();
    }

    public Map<String, String> languages(Screen screen) {
        return TellForm.languages(screen, at.partnership(), form);
    }
}
