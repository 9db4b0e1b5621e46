package org.harambee.innovation.challenges;

import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Something that is hard, and worth solving together.
 *
 * @param code its name in addresses, unique in its partnership
 * @param evidence how well it is known, where it was loaded
 * @param teller the partner it was told for; none where it was loaded
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record Challenge(
        String code,
        String theme,
        String text,
        @Nullable Evidence evidence,
        Optional<AffiliateId> teller,
        int version) {}
