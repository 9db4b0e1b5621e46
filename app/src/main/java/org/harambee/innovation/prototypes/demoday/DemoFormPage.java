package org.harambee.innovation.prototypes.demoday;

import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;

/**
 * What a team shows on the demo day, to be written.
 *
 * @param shown whether it stands there already
 */
public record DemoFormPage(PrototypePlace.At at, boolean shown, Form form) implements PrototypePart {}
