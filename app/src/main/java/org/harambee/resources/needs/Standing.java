package org.harambee.resources.needs;

import java.time.Instant;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.HelpWanted.State;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a need, and who said so.
 *
 * @param note who helped, or why nobody looks for it any more; empty while it is open
 * @param at when it was said; null while it stands as it was asked
 */
public record Standing(State state, String note, @Nullable Instant at, Optional<AffiliateId> by) {

    public boolean open() {
        return state == State.OPEN;
    }
}
