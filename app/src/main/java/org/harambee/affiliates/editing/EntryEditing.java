package org.harambee.affiliates.editing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harambee.affiliates.entry.Entries;
import org.harambee.affiliates.entry.Entry;
import org.harambee.affiliates.entry.Field;
import org.harambee.affiliates.entry.Reading;
import org.harambee.affiliates.entry.Stored;
import org.harambee.affiliates.entry.Writing;
import org.harambee.ui.Said;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks and stores what a person typed into the form. */
@Component
class EntryEditing {
    private final Entries entries;
    private final Writing writing;

    EntryEditing(Entries entries, Writing writing) {
        this.entries = entries;
        this.writing = writing;
    }

    @Transactional
    Adding add(Map<Field, List<String>> raw, UUID by) {
        Reading reading = Reading.of(raw);
        if (reading.refused()) {
            return new Adding.Refused(reading);
        }
        Entry entry = new Entry(reading.values());
        if (!writing.write(List.of(entry), List.of(), by)) {
            reading.refusals().put(Field.CODE, Said.of("affiliates-refused-code-taken", "value", entry.code()));
            return new Adding.Refused(reading);
        }
        return new Adding.Added(entry.code());
    }

    /** @param version the version the person had before them when they began to type */
    @Transactional
    Edited change(Stored stored, int version, Map<Field, List<String>> raw, UUID by) {
        Reading reading = Reading.of(raw);
        if (reading.refused()) {
            return new Edited.Refused(reading);
        }
        Entry after = stored.entry().with(reading.values());
        if (after.equals(stored.entry())) {
            return new Edited.Saved(after.code());
        }
        boolean written =
                stored.version() == version && writing.write(List.of(), List.of(new Writing.Change(stored, after)), by);
        return written
                ? new Edited.Saved(after.code())
                : new Edited.Overtaken(entries.find(after.code()).orElseThrow(), reading.values());
    }
}
