package org.harambee.identity.links;

import org.harambee.identity.PersonId;
import org.harambee.identity.accounts.Secret;

/** What a link that has not been used yet opens. */
public sealed interface OneTimeLink {

    /** To become the first administrator. */
    record FirstAdministrator() implements OneTimeLink {}

    /** To choose a new password. */
    record LostPassword(PersonId person, String userName) implements OneTimeLink {}

    static String path(Secret secret) {
        return "/one-time-links/" + secret.value();
    }
}
