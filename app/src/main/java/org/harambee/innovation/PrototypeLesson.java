package org.harambee.innovation;

import java.time.Instant;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * What the team of a prototype took from it when it ended.
 *
 * @param ending the id of the end it was written at
 * @param version counts the corrections of its words, 1 for the first
 * @param title the prototype's
 * @param path the prototype's address, which is the lesson's evidence
 * @param state how it ended: {@code adopted}, {@code continued}, {@code parked} or {@code stopped}
 * @param happened what happened
 * @param learned what the team takes from it
 * @param language of the three, BCP 47; null where nobody has said it
 * @param by who wrote it, for the affiliate
 * @param invented whether it is made up for the example world
 */
public record PrototypeLesson(
        PrototypeId prototype,
        UUID ending,
        int version,
        PartnershipId partnership,
        String title,
        String path,
        String state,
        String happened,
        String learned,
        @Nullable String language,
        PersonId by,
        @Nullable AffiliateId affiliate,
        Instant at,
        boolean invented) {

    /** The same only for these very words: another end has others, and a correction makes others of them. */
    public String wording() {
        return ending + "." + version;
    }
}
