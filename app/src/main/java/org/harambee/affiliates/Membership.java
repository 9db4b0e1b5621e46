package org.harambee.affiliates;

import java.time.Instant;
import org.harambee.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who belongs to an affiliate, or has asked to.
 *
 * @param since when they were accepted; null while they wait for an answer
 */
public record Membership(
        PersonId person,
        boolean coordinator,
        Instant askedAt,
        @Nullable Instant since) {

    public boolean waiting() {
        return since == null;
    }
}
