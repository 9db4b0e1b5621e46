package org.harambee.innovation.prototypes.spending;

import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;

/** An entry to be corrected. */
public record CorrectionPage(PrototypePlace.At at, Entry entry, Form form) implements PrototypePart {}
