package org.harambee.gatherings.submissions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question or comment to the authors with the replies below it; who asked is null where nobody signed. */
public record Question(@Nullable String userName, @Nullable Instant at, String text, List<Reply> replies) {

    public Question {
        replies = List.copyOf(replies);
    }

    public record Reply(@Nullable String userName, @Nullable Instant at, String text) {}
}
