package org.harambee.resources.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.HelpWanted.State;
import org.harambee.partnership.PartnerCard;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.PartnershipTab;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.OverviewCard;
import org.harambee.ui.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What lower pages show of needs: a tab, a card on the overview, a list on a partner's page. */
@Configuration(proxyBeanMethods = false)
class NeedCards {
    private static final String TITLE = "resources-needs-title";
    private static final int SHOWN = 3;

    @Bean
    PartnershipTab needsTab() {
        return new PartnershipTab(45, "/needs", TITLE);
    }

    @Bean
    @Order(45)
    OverviewCard needsCard(Needs needs, Partnerships partnerships) {
        return (UUID id, String path, Viewer viewer) -> {
            Partnership partnership = partnerships.of(new PartnershipId(id)).orElseThrow();
            List<OverviewCard.Line> lines = needs.of(partnership.id(), Optional.of(State.OPEN), SHOWN).stream()
                    .map(need -> new OverviewCard.Line(need.wording().what(), need.path(partnership)))
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new OverviewCard.Card(TITLE, path + "/needs", lines));
        };
    }

    @Bean
    @Order(45)
    PartnerCard needsOfPartner(Needs needs) {
        return (Partnership partnership, AffiliateId partner, Viewer viewer) -> {
            List<PartnerCard.Line> lines = needs.of(partnership.id(), Optional.of(State.OPEN), NeedsPage.MOST).stream()
                    .filter(need -> need.affiliate().equals(Optional.of(partner)))
                    .map(need -> new PartnerCard.Line(need.wording().what(), null))
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PartnerCard.Card(TITLE, partnership.path() + "/needs", lines));
        };
    }
}
