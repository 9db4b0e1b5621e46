package org.harambee.playbook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.PartnershipTab;
import org.harambee.playbook.learnings.Learnings;
import org.harambee.ui.OverviewCard;
import org.harambee.ui.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the pages of a partnership show of its playbook: a tab, and a card on the overview. */
@Configuration(proxyBeanMethods = false)
class PlaybookContributions {
    private static final int SHOWN = 3;

    @Bean
    PartnershipTab playbookTab() {
        return new PartnershipTab(80, "/playbook", "playbook-tab");
    }

    @Bean
    @Order(80)
    OverviewCard playbookCard(Learnings learnings) {
        return (UUID partnership, String path, Viewer viewer) -> {
            List<OverviewCard.Line> lines = learnings.of(new PartnershipId(partnership)).stream()
                    .filter(learning -> Evidence.firm(learning.evidence()))
                    .limit(SHOWN)
                    .map(learning -> new OverviewCard.Line(learning.text(), path + "/playbook#" + learning.code()))
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new OverviewCard.Card("playbook-tab", path + "/playbook", lines));
        };
    }
}
