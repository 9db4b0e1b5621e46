package org.harambee.playbook.learnings;

import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt.
 *
 * @param code its name in addresses, unique in its partnership
 * @param evidence how well it is known, where it was loaded
 * @param teller the partner it was told for; none where it was loaded
 * @param source where it comes from, to be read there; null where it was told by itself
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record Learning(
        String code,
        Kind kind,
        String theme,
        String text,
        @Nullable Evidence evidence,
        Optional<AffiliateId> teller,
        @Nullable Source source,
        int version) {

    /** The prototype a learning was taken from. */
    public record Source(String title, String path) {}
}
