package org.harambee.identity.sessions;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.harambee.ui.Language;
import org.harambee.ui.SignedIn;

/** The person of a session, as stored at this moment. */
public record SignedInPerson(
        UUID session,
        UUID personId,
        String name,
        boolean administrator,
        Optional<Language> language,
        Optional<ZoneId> zone)
        implements SignedIn {}
