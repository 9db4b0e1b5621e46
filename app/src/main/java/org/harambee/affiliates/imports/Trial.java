package org.harambee.affiliates.imports;

import org.harambee.ui.Said;

/** What came of trying a file: a plan, or why the file can't be read. */
public sealed interface Trial {

    record Planned(Plan plan) implements Trial {}

    record Unreadable(Said why) implements Trial {}
}
