package org.harambee.innovation.adoptions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.PartnershipFrame;

/**
 * @param affiliate whose adoptions are looked at; none for all
 * @param more whether there are more than are shown
 */
public record AdoptionsPage(
        PartnershipFrame frame,
        List<Adoption> adoptions,
        Map<AffiliateId, Affiliate> affiliates,
        Optional<Affiliate> affiliate,
        boolean more) {
    static final int MOST = 500;

    public String path() {
        return frame.partnership().path() + "/adoptions";
    }

    /** The same as a table. */
    public String table() {
        return path() + ".csv"
                + affiliate.map(one -> "?affiliate=" + one.code()).orElse("");
    }

    public String name(Adoption adoption) {
        return Optional.ofNullable(affiliates.get(adoption.affiliate()))
                .map(Affiliate::name)
                .orElse("");
    }
}
