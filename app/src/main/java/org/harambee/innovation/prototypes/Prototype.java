package org.harambee.innovation.prototypes;

import java.util.UUID;
import org.harambee.innovation.PrototypeId;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * Something a team builds and tries out.
 *
 * @param code the six characters that decide its address, unique in its partnership
 * @param slug its title as the rest of the address; may be empty
 * @param stage the number of the stage that is worked at; one more than there are where all are passed
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record Prototype(
        PrototypeId id,
        PartnershipId partnership,
        String code,
        String slug,
        Facts facts,
        Origin origin,
        PrototypeState state,
        int stage,
        int version) {

    /**
     * Where it comes from.
     *
     * @param idea null where it was begun from none
     * @param chosen whether the idea was chosen to be worked out when this began
     * @param selection whose decision chose it; null where it was chosen otherwise, or not
     * @param invented whether it is made up for the example world
     */
    public record Origin(
            @Nullable UUID idea, boolean chosen, @Nullable UUID selection, boolean invented, Signature began) {}

    public boolean running() {
        return state == PrototypeState.RUNNING;
    }

    /** Its address, below its partnership's path. */
    public String path(String partnershipPath) {
        return path(partnershipPath, code, slug);
    }

    public static String path(String partnershipPath, String code, String slug) {
        return partnershipPath + "/prototypes/" + code + (slug.isEmpty() ? "" : "-" + slug);
    }
}
