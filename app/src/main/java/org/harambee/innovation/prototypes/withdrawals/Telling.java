package org.harambee.innovation.prototypes.withdrawals;

import java.util.UUID;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.innovation.prototypes.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told of a prototype.
 *
 * @param language BCP 47; null where it has none of its own
 * @param signature who told it, for whom, and when
 * @param withdrawn null while it stands
 */
public record Telling(
        Told told,
        UUID id,
        String words,
        @Nullable String language,
        Signature signature,
        @Nullable Withdrawal withdrawn) {

    boolean by(UUID person) {
        return signature.personId().equals(person);
    }
}
