package org.harambee.innovation.selections;

import java.time.Instant;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;

/**
 * A partner's ballot.
 *
 * @param person who cast it last
 * @param version how often it was cast
 */
record Voice(AffiliateId partner, Marks marks, UUID person, Instant at, int version) {}
