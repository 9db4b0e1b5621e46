package org.harambee.innovation.prototypes.stages;

import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;

/** A stage to be put into words; one behind the last is a new one. */
public record StageFormPage(PrototypePlace.At at, int position, boolean fresh, Form form) implements PrototypePart {}
