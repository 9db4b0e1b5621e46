package org.harambee.innovation.prototypes.team;

import java.time.Instant;
import org.harambee.innovation.prototypes.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who builds a prototype, or did.
 *
 * @param role as it was called when they joined; may be empty
 * @param joined who, for whom, and since when
 * @param left null while they are of the team
 * @param withPartner whether they left because their affiliate left the partnership
 * @param handover what they left to the others, in words
 */
public record Member(
        String role, Signature joined, @Nullable Instant left, boolean withPartner, String handover) {}
