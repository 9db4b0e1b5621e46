package org.harambee.resources.needs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.partnership.HelpWanted.Origin;
import org.harambee.partnership.Partnership;

/**
 * Something that is lacking and asked for.
 *
 * @param code its name in addresses, unique in its partnership
 * @param slug the readable part of its address; may be empty
 * @param affiliate who needs it; none where somebody asked for nobody but their team
 * @param origin what the help is for, where it was asked for elsewhere in the partnership
 * @param askedBy none for what was loaded
 * @param answers how many affiliates say that they can help
 * @param invented whether it was made up for the example world
 * @param version counts the changes of its words, so that of two who edit at once the second is told
 */
public record Need(
        UUID id,
        String code,
        String slug,
        Optional<AffiliateId> affiliate,
        Wording wording,
        Optional<Origin> origin,
        Standing standing,
        Instant askedAt,
        Optional<PersonId> askedBy,
        int answers,
        boolean invented,
        int version) {

    /** Its address; only the code decides. */
    public String path(Partnership partnership) {
        return partnership.path() + "/needs/" + code + (slug.isEmpty() ? "" : "-" + slug);
    }
}
