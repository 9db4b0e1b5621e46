package org.harambee.affiliates.directory;

import org.harambee.ui.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many affiliates there are and by what one can filter: looked up anew only when something has changed. */
@Component
class Whole {
    private final Directory directory;
    private final Changes changes;
    private volatile @Nullable Known known;

    record Known(long change, int all, Choices choices) {}

    Whole(Directory directory, Changes changes) {
        this.directory = directory;
        this.changes = changes;
    }

    Known now() {
        // counted before it is read: what changes meanwhile is read again
        long change = changes.count();
        Known last = known;
        if (last != null && last.change() == change) {
            return last;
        }
        Known fresh = new Known(change, directory.all(), choices());
        known = fresh;
        return fresh;
    }

    private Choices choices() {
        return new Choices(
                directory.occurring(Directory.Listed.countries),
                directory.occurring(Directory.Listed.languages),
                directory.occurring(Directory.Listed.networks));
    }
}
