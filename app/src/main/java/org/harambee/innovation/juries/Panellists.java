package org.harambee.innovation.juries;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.identity.People;
import org.harambee.identity.PersonId;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.Partnerships;
import org.springframework.stereotype.Component;

/** What jurors and their affiliates are called. */
@Component
class Panellists {
    private final People people;
    private final Affiliates affiliates;
    private final Partnerships partnerships;

    Panellists(People people, Affiliates affiliates, Partnerships partnerships) {
        this.people = people;
        this.affiliates = affiliates;
        this.partnerships = partnerships;
    }

    Map<PersonId, String> names(Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        people.named(ids).forEach((id, person) -> names.put(id, person.userName()));
        return names;
    }

    Map<PersonId, String> names(List<Juror> jurors) {
        return names(jurors.stream().map(Juror::person).toList());
    }

    Map<AffiliateId, Affiliate> affiliates(List<Juror> jurors) {
        return affiliates.named(
                jurors.stream().flatMap(juror -> juror.affiliate().stream()).toList());
    }

    /** The partners, for which jurors may be asked. */
    List<Affiliate> partners(PartnershipId partnership) {
        List<AffiliateId> joined = partnerships.partners(partnership);
        Map<AffiliateId, Affiliate> named = affiliates.named(joined);
        return joined.stream()
                .filter(named::containsKey)
                .map(id -> Objects.requireNonNull(named.get(id)))
                .toList();
    }
}
