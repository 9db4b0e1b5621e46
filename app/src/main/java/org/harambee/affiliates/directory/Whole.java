package org.harambee.affiliates.directory;

import org.harambee.ui.Changes;
import org.harambee.ui.Unchanged;
import org.springframework.stereotype.Component;

/** How many affiliates there are and by what one can filter. */
@Component
class Whole {
    private final Directory directory;
    private final Unchanged<Class<Known>, Known> known;

    record Known(int all, Choices choices) {}

    Whole(Directory directory, Changes changes) {
        this.directory = directory;
        this.known = new Unchanged<>(changes, one -> new Known(directory.all(), choices()));
    }

    Known now() {
        return known.of(Known.class);
    }

    private Choices choices() {
        return new Choices(
                directory.occurring(Directory.Listed.countries),
                directory.occurring(Directory.Listed.languages),
                directory.occurring(Directory.Listed.networks));
    }
}
