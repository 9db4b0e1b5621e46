package org.harambee.gatherings.submissions;

import org.jspecify.annotations.Nullable;

/** An answer to a yes-or-no question as written; yes is null where it is neither. */
public record Answer(@Nullable Boolean yes, String asWritten) {}
