package org.harambee.innovation.prototypes.spending;

import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.Days;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;

/** What was spent on a prototype, in the order in which it was told. */
public record SpendingPage(PrototypePlace.At at, List<Entry> entries, Sums sums, Names.Known names, Form form)
        implements PrototypePart {

    public Names.Shown who(Entry entry) {
        return names.shown(entry.signature());
    }

    public String type(String field) {
        return Days.type(form, field);
    }
}
