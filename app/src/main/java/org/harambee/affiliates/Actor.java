package org.harambee.affiliates;

import java.util.UUID;
import org.harambee.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and for whom. Every act is stored with both and with its instant.
 *
 * @param affiliate the affiliate the person acts for, or null for a person acting for nobody but themselves
 */
public record Actor(PersonId person, @Nullable AffiliateId affiliate) {

    /** The affiliate's bare id, as a column takes it. */
    public @Nullable UUID affiliateValue() {
        return affiliate == null ? null : affiliate.value();
    }
}
