package org.harambee.affiliates.editing;

import org.harambee.affiliates.entry.Reading;

/** What came of adding an entry. */
sealed interface Adding {

    record Added(String code) implements Adding {}

    record Refused(Reading reading) implements Adding {}
}
