package org.harambee.ui;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The principal of a signed-in request. {@code identity} makes it, {@code ui} only reads it. */
public interface SignedIn {
    UUID personId();

    /** The person's user name, shown in the frame. */
    String name();

    /** Whether the person keeps this server. */
    boolean administrator();

    /** The language of the person's profile, if any is set. */
    Optional<Language> language();

    /** The zone of the person's profile, if any is set. */
    Optional<ZoneId> zone();
}
