package org.harambee.partnership.invitations;

import java.util.List;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.partners.Partner;

/**
 * @param others who else is a partner or asked to become one
 * @param by the user name of who led to the invitation's state; empty where it is not known
 * @param coordinator whether the viewer may answer
 */
public record InvitationPage(
        Partnership partnership, Partner partner, List<Partner> others, String by, boolean coordinator) {

    public String path() {
        return partner.path(partnership.path());
    }
}
