package org.harambee.innovation.selections;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * Ideas, a budget, and whose ballots decide.
 *
 * @param code its name in addresses, unique in its partnership
 * @param seed of the lot that decides between equals at last, made before anybody votes
 * @param openedAt when the roll was frozen; null while it is drawn up
 * @param grouped whether secret ballots carry an affiliate
 * @param counted whether there is a result
 * @param decided whether partners have said what is done with it
 * @param invented whether it is made up for the example world
 * @param teller the partner it was drawn up for
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record Selection(
        UUID id,
        PartnershipId partnership,
        String code,
        Facts facts,
        String seed,
        @Nullable Instant openedAt,
        boolean grouped,
        boolean counted,
        boolean decided,
        boolean invented,
        Optional<AffiliateId> teller,
        int version) {

    public SelectionState at(Instant now) {
        if (openedAt == null) {
            return SelectionState.DRAWN_UP;
        }
        if (now.isBefore(facts.closes())) {
            return SelectionState.OPEN;
        }
        return decided ? SelectionState.DECIDED : SelectionState.CLOSED;
    }

    /** Its address below its partnership's. */
    public String path(String partnershipPath) {
        return partnershipPath + "/selections/" + code;
    }
}
