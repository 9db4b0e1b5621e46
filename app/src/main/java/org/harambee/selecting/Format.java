package org.harambee.selecting;

import org.harambee.telling.Words;

/** How the outcome is told. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For spreadsheets: a row for each project. */
    CSV;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
