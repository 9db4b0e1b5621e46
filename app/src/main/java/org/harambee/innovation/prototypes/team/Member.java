package org.harambee.innovation.prototypes.team;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.innovation.prototypes.EarlierWording;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.innovation.prototypes.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who builds a prototype, or did.
 *
 * @param role as it was called when they joined; may be empty
 * @param joined who, for whom, and since when
 * @param left null while they are of the team
 * @param withPartner whether they left because their affiliate left the partnership
 */
public record Member(
        UUID id, String role, Signature joined, @Nullable Instant left, boolean withPartner, Handover handover) {

    /** Who is named by it. */
    public Stream<Signature> signatures() {
        return Stream.of(
                        Stream.of(joined),
                        Stream.ofNullable(handover.corrected()),
                        handover.earlier().stream().map(EarlierWording::replaced),
                        Stream.ofNullable(handover.withdrawn()).map(Withdrawal::signature))
                .flatMap(all -> all);
    }
}
