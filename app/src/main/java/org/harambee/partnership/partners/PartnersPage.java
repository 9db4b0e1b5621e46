package org.harambee.partnership.partners;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;

/** @param mayInvite whether the viewer speaks for a partner, and so may ask others to join */
public record PartnersPage(PartnershipFrame frame, List<Partner> partners, boolean mayInvite) {}
