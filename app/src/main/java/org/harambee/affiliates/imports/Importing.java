package org.harambee.affiliates.imports;

import java.util.UUID;
import org.harambee.affiliates.entry.Entries;
import org.harambee.affiliates.entry.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tries a file against the directory, and applies it. */
@Component
public class Importing {
    private final Entries entries;
    private final Writing writing;

    Importing(Entries entries, Writing writing) {
        this.entries = entries;
        this.writing = writing;
    }

    /** What applying the file would do; nothing is changed. */
    public Trial tried(byte[] content) {
        return switch (Table.of(content)) {
            case Table.Unreadable unreadable -> new Trial.Unreadable(unreadable.why());
            case Table.Rows rows -> new Trial.Planned(Planning.of(rows, entries.byCode()));
        };
    }

    /**
     * Does what the plan says, or nothing where the directory has changed since it was made.
     *
     * @return whether it was done; if not, the transaction must be rolled back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean apply(Plan plan, @Nullable UUID by) {
        return writing.write(plan.added(), plan.changed(), by);
    }
}
