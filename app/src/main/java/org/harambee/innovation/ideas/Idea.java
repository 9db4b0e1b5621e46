package org.harambee.innovation.ideas;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.innovation.IdeaId;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * Something that might be built.
 *
 * @param code the six characters that decide its address, unique in its partnership
 * @param slug its title as the rest of the address; may be empty
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record Idea(
        IdeaId id,
        PartnershipId partnership,
        String code,
        String slug,
        IdeaState state,
        Napkin napkin,
        Origin origin,
        int version) {

    /**
     * Where it comes from.
     *
     * @param concept whether it was chosen to be worked out
     * @param evidence how well it is known, where it was loaded
     * @param invented whether it is made up for the example world
     * @param source the file or board it was brought from; null where it was told here
     * @param toldAt when it was told here; null where it was loaded
     * @param toldFor the affiliate it was told for
     * @param guest what the browser of a guest remembers to change their own; null where nobody without an account
     *     told it
     * @param call the call it answers
     */
    public record Origin(
            boolean concept,
            @Nullable Evidence evidence,
            boolean invented,
            @Nullable String source,
            @Nullable Instant toldAt,
            Optional<AffiliateId> toldFor,
            @Nullable UUID guest,
            @Nullable UUID call) {}

    /** Whether its authors have taken it back; nobody is told its words any more. */
    public boolean withdrawn() {
        return state == IdeaState.WITHDRAWN;
    }

    /** Its address, below its partnership's path; what was taken back is not told by it either. */
    public String path(String partnershipPath) {
        return path(partnershipPath, code, withdrawn() ? "" : slug);
    }

    public static String path(String partnershipPath, String code, String slug) {
        return partnershipPath + "/ideas/" + code + (slug.isEmpty() ? "" : "-" + slug);
    }
}
