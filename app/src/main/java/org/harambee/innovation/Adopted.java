package org.harambee.innovation;

import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.PartnershipId;

/** An affiliate, partner or not, has taken an idea or a prototype of a partnership home. */
public record Adopted(PartnershipId partnership, UUID adoption, AffiliateId by) {}
