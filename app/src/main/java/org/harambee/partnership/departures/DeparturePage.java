package org.harambee.partnership.departures;

import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.partners.Partner;
import org.harambee.ui.Form;

/**
 * @param mandates how many mandates end
 * @param last whether no partner is left afterwards
 */
public record DeparturePage(PartnershipFrame frame, Partner partner, int mandates, boolean last, Form form) {

    public String path() {
        return partner.path(frame.partnership().path());
    }
}
