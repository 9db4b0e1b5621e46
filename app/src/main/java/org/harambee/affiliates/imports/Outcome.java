package org.harambee.affiliates.imports;

import java.util.List;
import org.harambee.affiliates.entry.Entry;
import org.harambee.affiliates.entry.Field;
import org.harambee.affiliates.entry.Stored;
import org.harambee.ui.Said;
import org.jspecify.annotations.Nullable;

/** What applying a row would do. */
public sealed interface Outcome {

    record New(Entry entry) implements Outcome {}

    record Changed(Stored before, Entry after) implements Outcome {

        public List<Field> fields() {
            return before.entry().differences(after);
        }
    }

    record Unchanged() implements Outcome {}

    record Refused(List<Reason> reasons) implements Outcome {}

    /**
     * Why a row is refused.
     *
     * @param field the field it is about; none where it is about the row
     */
    record Reason(@Nullable Field field, Said said) {}
}
