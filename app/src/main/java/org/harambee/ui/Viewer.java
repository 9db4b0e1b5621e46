package org.harambee.ui;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks, in which language and zone. What a viewer may see and do is decided by the modules.
 *
 * @param personId the signed-in person, or null for a reader who has not signed in
 * @param name the person's user name, or null
 * @param administrator whether the person keeps this server
 */
public record Viewer(
        @Nullable UUID personId, @Nullable String name, boolean administrator, Language language, ZoneId zone) {

    public boolean signedIn() {
        return personId != null;
    }

    /** The id of a person who has to be signed in for what comes next. */
    public UUID person() throws SignInFirst {
        if (personId == null) {
            throw new SignInFirst();
        }
        return personId;
    }

    public Optional<UUID> id() {
        return Optional.ofNullable(personId);
    }
}
