package org.harambee.partnership;

import org.harambee.affiliates.AffiliateId;

/** An affiliate has left a partnership. What it gave stays credited; what it offered ends. */
public record PartnerLeft(PartnershipId partnership, AffiliateId affiliate) {}
