package org.harambee.partnership.activity;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where a page of activity ends and the next one begins. */
record Cursor(Instant at, UUID id) {

    /** The cursor an address carries; none where it carries nothing that is one. */
    static Optional<Cursor> read(String text) {
        int between = text.indexOf('_');
        if (between < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cursor(
                    Instant.parse(text.substring(0, between)), UUID.fromString(text.substring(between + 1))));
        } catch (DateTimeException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    static Cursor after(ActivityLine line) {
        return new Cursor(line.at(), line.id());
    }

    String text() {
        return at + "_" + id;
    }
}
