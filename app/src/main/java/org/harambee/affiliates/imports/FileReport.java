package org.harambee.affiliates.imports;

import org.harambee.ui.Said;

/** What came of a file that was brought at the command line. */
public sealed interface FileReport {

    record Unreadable(Said why) implements FileReport {}

    record Told(Plan plan, Result result) implements FileReport {}

    enum Result {
        TRIED,
        APPLIED,
        NOTHING_TO_DO,
        ROWS_REFUSED
    }
}
