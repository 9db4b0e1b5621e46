package org.harambee.partnership.partners;

import java.util.List;
import org.harambee.partnership.PartnerCard;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.mandates.Mandate;

/**
 * @param by the user name of who led to the partner's state; empty where it is not known
 * @param silent whether the partner is invited and nobody can answer for it yet
 * @param may what the viewer may do here
 */
public record PartnerPage(
        PartnershipFrame frame,
        Partner partner,
        List<Mandate> mandates,
        List<PartnerCard.Card> cards,
        String by,
        boolean silent,
        May may) {

    /**
     * @param edit whether the viewer is one of this partner's own people
     * @param coordinate whether the viewer coordinates this affiliate
     * @param invite whether the viewer speaks for a partner of this partnership
     */
    public record May(boolean edit, boolean coordinate, boolean invite) {}

    public String path() {
        return partner.path(frame.partnership().path());
    }
}
