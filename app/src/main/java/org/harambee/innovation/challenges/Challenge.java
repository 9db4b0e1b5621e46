package org.harambee.innovation.challenges;

import java.time.Instant;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.innovation.ChallengeId;
import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Something that is hard, and worth solving together.
 *
 * @param code its name in addresses, unique in its partnership
 * @param slug the readable part of its address; may be empty
 * @param evidence how well it is known, where it was loaded
 * @param toldBy the person who told it; none where it was loaded
 * @param teller the partner it was told for; none where it was loaded, or told for nobody
 * @param invented whether it was made up for the example world
 * @param version counts the changes of its words, so that of two who edit at once the second is told
 */
public record Challenge(
        ChallengeId id,
        String code,
        String slug,
        ChallengeText words,
        ChallengeStatus status,
        @Nullable Evidence evidence,
        Optional<PersonId> toldBy,
        Optional<AffiliateId> teller,
        Instant toldAt,
        boolean invented,
        int version) {

    /** What is hard, in the words of those who have it. */
    public String text() {
        return words.text();
    }

    public String theme() {
        return words.theme();
    }

    /** Its address below its partnership's; only the code decides. */
    public String path() {
        return "/challenges/" + code + (slug.isEmpty() ? "" : "-" + slug);
    }
}
