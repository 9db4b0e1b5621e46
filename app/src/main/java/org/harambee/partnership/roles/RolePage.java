package org.harambee.partnership.roles;

import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.partners.Partner;
import org.harambee.ui.Form;

public record RolePage(PartnershipFrame frame, Partner partner, Form form) {

    public String path() {
        return partner.path(frame.partnership().path());
    }
}
