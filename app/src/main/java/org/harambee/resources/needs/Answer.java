package org.harambee.resources.needs;

import java.time.Instant;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Names;
import org.jspecify.annotations.Nullable;

/**
 * "We can help": one affiliate's word.
 *
 * @param seen whether whoever asked says that they have read it
 */
public record Answer(AffiliateId affiliate, @Nullable UUID personId, String text, Instant at, boolean seen)
        implements Names.Speaker {

    @Override
    public UUID affiliateId() {
        return affiliate.value();
    }

    @Override
    public @Nullable String wikiName() {
        return null;
    }
}
