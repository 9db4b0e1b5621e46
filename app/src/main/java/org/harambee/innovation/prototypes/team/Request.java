package org.harambee.innovation.prototypes.team;

import java.util.UUID;
import org.harambee.innovation.prototypes.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to join, or is asked by the team.
 *
 * @param role what the role is called; empty where it is for none in particular
 * @param joiner who is to join, for whom, and since when it waits
 * @param asker who of the team asked them; null where they asked themselves
 * @param answer null while it waits; {@code accepted}, {@code declined} or {@code withdrawn}
 * @param reason given with the answer; may be empty
 */
public record Request(
        UUID id,
        @Nullable UUID roleId,
        String role,
        Signature joiner,
        @Nullable Signature asker,
        String sentence,
        @Nullable String answer,
        String reason) {

    /** Whether the team answers; else whoever was asked. */
    public boolean toTeam() {
        return asker == null;
    }
}
