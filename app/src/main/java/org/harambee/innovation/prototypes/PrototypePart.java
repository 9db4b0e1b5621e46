package org.harambee.innovation.prototypes;

import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/** What every page of a prototype is: at its place, with what lets the viewer act there. */
public interface PrototypePart {

    PrototypePlace.At at();

    default PartnershipFrame frame() {
        return at().frame();
    }

    default Prototype prototype() {
        return at().prototype();
    }

    /** The address of one of its parts: {@code team}. */
    default String part(String noun) {
        return at().coded() + "/" + noun;
    }

    /** Whether the viewer may add to it now. */
    default boolean working() {
        return at().working();
    }

    /** The {@code lang} of what its team writes. */
    default @Nullable String lang(Screen screen) {
        return screen.lang(prototype().facts().language());
    }
}
