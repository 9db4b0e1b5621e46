package org.harambee.partnership.start;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Audience;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * A partnership before it is opened.
 *
 * @param startedFor the affiliate that starts it and is its first partner
 * @param partners who is to be asked
 * @param openedAs the partnership it became, or null while it is a draft
 */
public record Draft(
        UUID id,
        PersonId startedBy,
        AffiliateId startedFor,
        Instant startedAt,
        String name,
        String purpose,
        String slug,
        Audience audience,
        List<AffiliateId> partners,
        List<String> languages,
        String zone,
        @Nullable PartnershipId openedAs) {

    /** The address of its first step, from which the others start. */
    public String path() {
        return "/start/" + id;
    }
}
