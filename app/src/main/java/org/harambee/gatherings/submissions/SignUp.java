package org.harambee.gatherings.submissions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who is interested; at is null where no time could be read. */
public record SignUp(String userName, @Nullable Instant at, String remark) {}
