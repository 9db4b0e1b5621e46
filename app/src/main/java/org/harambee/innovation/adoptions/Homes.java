package org.harambee.innovation.adoptions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Makes the part of an idea's or a prototype's page that tells who took it home. */
@Component
public class Homes {
    private final Adoptions adoptions;
    private final Adopters adopters;
    private final Affiliates affiliates;

    Homes(Adoptions adoptions, Adopters adopters, Affiliates affiliates) {
        this.adoptions = adoptions;
        this.adopters = adopters;
        this.affiliates = affiliates;
    }

    /**
     * Who took something home. See {@code _homes.jte}.
     *
     * @param mayAdopt whether the viewer could take it home for an affiliate
     */
    public record Region(List<Home> homes, boolean mayAdopt) {}

    public record Home(Adoption adoption, Affiliate affiliate) {

        /** Whether it is still used there. */
        public boolean lasts() {
            return adoption.end() == null;
        }
    }

    public Region of(Partnership partnership, UUID subject, Viewer viewer) {
        return new Region(
                homes(adoptions.of(partnership, subject)),
                viewer.signedIn() && !adopters.of(partnership, viewer).isEmpty());
    }

    /** All of a partnership, by the id of what was taken home. */
    public Map<UUID, List<Home>> bySubject(Partnership partnership) {
        return homes(adoptions.of(partnership, Optional.empty(), Integer.MAX_VALUE)).stream()
                .collect(Collectors.groupingBy(home -> home.adoption().subject().id()));
    }

    private List<Home> homes(List<Adoption> found) {
        Map<AffiliateId, Affiliate> named =
                affiliates.named(found.stream().map(Adoption::affiliate).toList());
        return found.stream()
                .flatMap(adoption -> Stream.ofNullable(named.get(adoption.affiliate()))
                        .map(affiliate -> new Home(adoption, affiliate)))
                .toList();
    }
}
