package org.harambee.partnership.partners;

import java.util.UUID;
import org.harambee.affiliates.Affiliate;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartialDate;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * An affiliate that was asked to join, as it stands now.
 *
 * @param role what it does in the partnership, in its own words
 * @param evidence how well the role is known, where it was loaded
 * @param last what led to its state: the invitation, the joining, or the end
 * @param since when it joined, as precise as it is known
 * @param reason why it left, if it said so
 * @param handover what happens to what it held, if it left
 */
public record Partner(
        UUID id,
        PartnershipId partnership,
        Affiliate affiliate,
        String role,
        @Nullable Evidence evidence,
        PartnerState state,
        Moment last,
        @Nullable PartialDate since,
        String reason,
        String handover) {

    public boolean joined() {
        return state == PartnerState.JOINED;
    }

    public boolean invited() {
        return state == PartnerState.INVITED;
    }

    /** Its page, below the partnership's address. */
    public String path(String partnershipPath) {
        return partnershipPath + "/partners/" + affiliate.code();
    }
}
