package org.harambee.assigning;

import org.harambee.telling.Words;

/** How the outcome is told. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
