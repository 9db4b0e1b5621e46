package org.harambee.innovation.calls;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.innovation.Call;
import org.harambee.partnership.PartnershipFrame;

/**
 * @param affiliates those whose calls they are
 * @param mayStart whether the viewer holds a mandate
 */
public record CallsPage(
        PartnershipFrame frame,
        List<Call> calls,
        Map<AffiliateId, Affiliate> affiliates,
        Instant now,
        boolean mayStart) {

    public String path() {
        return frame.partnership().path() + "/calls";
    }

    public Optional<Affiliate> by(Call call) {
        return call.by().flatMap(id -> Optional.ofNullable(affiliates.get(id)));
    }
}
