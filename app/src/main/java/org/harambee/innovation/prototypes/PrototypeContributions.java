package org.harambee.innovation.prototypes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.innovation.Step;
import org.harambee.innovation.StepLink;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.PartnershipTab;
import org.harambee.ui.OverviewCard;
import org.harambee.ui.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The tab of prototypes, their card on the overview, and their place in the programme. */
@Configuration(proxyBeanMethods = false)
class PrototypeContributions {
    private static final String TITLE = "innovation-prototypes-title";
    private static final int SHOWN = 3;

    @Bean
    PartnershipTab prototypesTab() {
        return new PartnershipTab(58, "/prototypes", TITLE);
    }

    @Bean
    @Order(58)
    OverviewCard prototypesCard(Prototypes prototypes) {
        return (UUID partnership, String path, Viewer viewer) -> {
            List<OverviewCard.Line> lines = prototypes.of(new PartnershipId(partnership)).stream()
                    .filter(prototype -> !prototype.origin().invented())
                    .limit(SHOWN)
                    .map(prototype -> new OverviewCard.Line(prototype.facts().title(), prototype.path(path)))
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new OverviewCard.Card(TITLE, path + "/prototypes", lines));
        };
    }

    @Bean
    StepLink prototypesLink() {
        return new StepLink(Step.PROTOTYPE, 10, "/prototypes", "innovation-step-link-prototypes");
    }
}
