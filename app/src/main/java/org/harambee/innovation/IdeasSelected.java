package org.harambee.innovation;

import java.util.List;
import java.util.UUID;
import org.harambee.partnership.PartnershipId;

/**
 * Partners have decided which ideas of a selection are worked out.
 *
 * @param selection its id
 * @param ideas their ids, in the order of the ballot
 */
public record IdeasSelected(PartnershipId partnership, UUID selection, List<UUID> ideas) {
    public IdeasSelected {
        ideas = List.copyOf(ideas);
    }
}
