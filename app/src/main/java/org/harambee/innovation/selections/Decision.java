package org.harambee.innovation.selections;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * What partners said is done with an outcome.
 *
 * @param ideas numbers of the ideas that are worked out
 * @param overridden whether they are others than the rule chose
 * @param reason why; never empty where it is overridden
 * @param person who recorded it; null in the example world
 */
record Decision(
        List<Integer> ideas,
        boolean overridden,
        String reason,
        @Nullable UUID person,
        @Nullable AffiliateId affiliate,
        Instant at) {}
