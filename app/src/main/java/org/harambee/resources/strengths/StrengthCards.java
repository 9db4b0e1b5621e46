package org.harambee.resources.strengths;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartnerCard;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.PartnershipTab;
import org.harambee.ui.OverviewCard;
import org.harambee.ui.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What lower pages show of strengths: a tab, a card on the overview, a list on a partner's page. */
@Configuration(proxyBeanMethods = false)
class StrengthCards {
    private static final int SHOWN = 4;

    @Bean
    PartnershipTab strengthsTab() {
        return new PartnershipTab(40, "/strengths", "resources-tab-strengths");
    }

    @Bean
    @Order(40)
    OverviewCard strengthsCard(Strengths strengths) {
        return (UUID partnership, String path, Viewer viewer) -> {
            List<OverviewCard.Line> lines = strengths.of(new PartnershipId(partnership)).stream()
                    .filter(strength -> Evidence.firm(strength.evidence()))
                    .limit(SHOWN)
                    .map(strength -> new OverviewCard.Line(strength.text(), path + "/strengths"))
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new OverviewCard.Card("resources-tab-strengths", path + "/strengths", lines));
        };
    }

    @Bean
    @Order(40)
    PartnerCard strengthsOfPartner(Strengths strengths) {
        return (Partnership partnership, AffiliateId partner, Viewer viewer) -> {
            List<PartnerCard.Line> lines = strengths.of(partnership.id(), partner).stream()
                    .map(strength -> new PartnerCard.Line(strength.text(), strength.evidence()))
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new PartnerCard.Card("resources-tab-strengths", partnership.path() + "/strengths", lines));
        };
    }
}
