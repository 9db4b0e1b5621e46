package org.harambee.partnership.partners;

import java.time.Instant;
import org.harambee.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** When something was done and by whom; by nobody where it was loaded. */
public record Moment(Instant at, @Nullable PersonId by) {}
