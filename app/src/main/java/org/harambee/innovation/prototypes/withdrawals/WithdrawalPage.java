package org.harambee.innovation.prototypes.withdrawals;

import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told, to be taken back.
 *
 * @param who who told it
 */
public record WithdrawalPage(PrototypePlace.At at, Telling telling, Names.Shown who, Form form)
        implements PrototypePart {

    /** Whether the viewer told it. */
    public boolean own() {
        return at.viewer().id().filter(telling::by).isPresent();
    }

    /** Whether it can still be read. */
    public boolean stands() {
        return telling.withdrawn() == null;
    }

    /** The page on which it stands. */
    public String back() {
        return part(telling.told().part());
    }

    public String action() {
        String told = telling.told().word();
        return part(telling.told() == Told.HANDOVERS ? "team/" + told : told) + "/" + telling.id() + "/withdrawal";
    }

    /** The {@code lang} of what it says. */
    public @Nullable String langOfWords(Screen screen) {
        return telling.language() == null ? lang(screen) : screen.lang(telling.language());
    }
}
