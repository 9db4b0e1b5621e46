package org.harambee.innovation.adoptions;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.AffiliateCard;
import org.harambee.affiliates.AffiliateId;
import org.harambee.innovation.Step;
import org.harambee.innovation.StepLink;
import org.harambee.partnership.PartnerCard;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What other pages show of adoptions: the step they belong to, and what a partner took home. */
@Configuration(proxyBeanMethods = false)
class AdoptionContributions {
    private static final String TITLE = "innovation-adoptions-title";
    private static final int SHOWN = 10;

    @Bean
    StepLink adoptionsLink() {
        return new StepLink(Step.SHARE, 30, "/adoptions", TITLE);
    }

    @Bean
    @Order(60)
    AffiliateCard takenHomeByAffiliate(Adoptions adoptions, Partnerships partnerships) {
        return (AffiliateId affiliate, Viewer viewer) -> {
            List<AffiliateCard.Line> lines = adoptions.by(affiliate, partnerships.all(viewer)).stream()
                    .flatMap(taken ->
                            Optional.ofNullable(taken.adoption().subject().title())
                                    .map(title -> new AffiliateCard.Line(
                                            title, taken.adoption().subject().language(), taken.path()))
                                    .stream())
                    .toList();
            return lines.isEmpty() ? Optional.empty() : Optional.of(new AffiliateCard.Card(TITLE, lines));
        };
    }

    @Bean
    @Order(60)
    PartnerCard takenHome(Adoptions adoptions) {
        return (Partnership partnership, AffiliateId partner, Viewer viewer) -> {
            List<PartnerCard.Line> lines = adoptions.of(partnership, Optional.of(partner), SHOWN).stream()
                    .flatMap(adoption -> Optional.ofNullable(adoption.subject().title()).stream())
                    .map(title -> new PartnerCard.Line(title, null))
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PartnerCard.Card(TITLE, partnership.path() + "/adoptions", lines));
        };
    }
}
