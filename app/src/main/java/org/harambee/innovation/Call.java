package org.harambee.innovation;

import java.time.Instant;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to tell ideas and challenges.
 *
 * @param code its name in addresses, unique in its partnership
 * @param question what is asked, in the call's language
 * @param language BCP 47, or null where nobody has said it
 * @param reach whom it asks: a place, the communities of a region, or the movement
 * @param by the affiliate whose call it is; none for all partners together
 * @param closedAt when it was closed before its last day, or null
 * @param guests whether people without an account may answer; what they tell is always looked at first
 * @param evidence how well it is known, where it was loaded
 * @param invented whether it was made up for the example world
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record Call(
        CallId id,
        String code,
        String title,
        String question,
        @Nullable String language,
        Reach reach,
        Optional<AffiliateId> by,
        Span span,
        @Nullable Instant closedAt,
        boolean guests,
        @Nullable Evidence evidence,
        boolean invented,
        int version) {

    /** Where it stands: over also where it was closed early. Whether the programme lets it is another question. */
    public Span.Time at(Instant now) {
        return closedAt != null ? Span.Time.PAST : span.at(now);
    }

    /** Its address below its partnership's. */
    public String path() {
        return "/calls/" + code;
    }
}
