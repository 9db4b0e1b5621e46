package org.harambee.affiliates.editing;

import java.util.List;
import java.util.Map;
import org.harambee.affiliates.entry.Field;
import org.harambee.affiliates.entry.Reading;
import org.harambee.affiliates.entry.Stored;

/** What came of sending the form. */
sealed interface Edited {

    record Saved(String code) implements Edited {}

    record Refused(Reading reading) implements Edited {}

    /** Someone else has changed the entry since the form was opened. */
    record Overtaken(Stored current, Map<Field, List<String>> mine) implements Edited {}
}
