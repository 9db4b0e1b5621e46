package org.harambee.innovation.adoptions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An idea or a prototype that an affiliate took home.
 *
 * @param code the six characters of its address
 * @param by who said so; none for what was loaded
 * @param end null while it lasts
 * @param reports how often its people have told how it went
 * @param heard when they last said something of it
 * @param invented whether it was made up for the example world
 * @param version counts the changes of its words, so that of two who edit at once the second is told
 */
public record Adoption(
        UUID id,
        String code,
        AffiliateId affiliate,
        Subject subject,
        Words words,
        Instant at,
        Optional<PersonId> by,
        @Nullable End end,
        int reports,
        Instant heard,
        boolean invented,
        int version) {

    /** @param reason why, in words */
    public record End(Instant at, String reason) {}

    /** Its address. */
    public String path(String partnershipPath) {
        return partnershipPath + "/adoptions/" + code;
    }
}
