package org.harambee.innovation;

import org.harambee.partnership.PartnershipId;

/** A prototype has come to its end, and its team has said what they take from it. */
public record PrototypeEnded(PartnershipId partnership, PrototypeId prototype) {}
