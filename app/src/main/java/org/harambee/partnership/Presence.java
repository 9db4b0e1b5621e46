package org.harambee.partnership;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;

/**
 * A person in the partnerships that are looked at, all of which she may see.
 *
 * @param partnerships by their id
 * @param mandates whom she speaks for, in which of them
 */
public record Presence(PersonId person, Map<UUID, Partnership> partnerships, List<Mandate> mandates) {

    /** A partner of a partnership for which a person speaks there. */
    public record Mandate(PartnershipId partnership, AffiliateId affiliate) {}

    /** The ids of the partnerships, for a statement about all of them. */
    public UUID[] ids() {
        return partnerships.keySet().toArray(UUID[]::new);
    }

    /** The ids of the partnerships in which she speaks for somebody. */
    public UUID[] mandated() {
        return mandates.stream()
                .map(mandate -> mandate.partnership().value())
                .distinct()
                .toArray(UUID[]::new);
    }

    /** The partnership of each mandate, in the order of {@link #eachAffiliate}. */
    public UUID[] eachPartnership() {
        return mandates.stream().map(mandate -> mandate.partnership().value()).toArray(UUID[]::new);
    }

    /** The affiliate of each mandate. */
    public UUID[] eachAffiliate() {
        return mandates.stream().map(mandate -> mandate.affiliate().value()).toArray(UUID[]::new);
    }

    /** A line that leads to a place in one of the partnerships. */
    public NeedsYou.Line line(UUID partnership, Said said, String path) {
        return new NeedsYou.Line(said, of(partnership).path() + path);
    }

    public Partnership of(UUID partnership) {
        return Objects.requireNonNull(partnerships.get(partnership));
    }
}
