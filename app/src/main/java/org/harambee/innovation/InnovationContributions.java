package org.harambee.innovation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.innovation.challenges.Challenges;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.PartnershipTab;
import org.harambee.ui.OpenDoor;
import org.harambee.ui.OverviewCard;
import org.harambee.ui.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the pages of a partnership show of innovation: tabs, and two cards on the overview. */
@Configuration(proxyBeanMethods = false)
class InnovationContributions {
    private static final int SHOWN = 3;
    private static final int MOST_LOOKED_AT = 50;

    @Bean
    PartnershipTab challengesTab() {
        return new PartnershipTab(50, "/challenges", "innovation-challenges-title");
    }

    @Bean
    PartnershipTab ideasTab() {
        return new PartnershipTab(55, "/ideas", "innovation-ideas-title");
    }

    @Bean
    PartnershipTab juriesTab() {
        return new PartnershipTab(56, "/juries", "innovation-juries-title");
    }

    @Bean
    PartnershipTab selectionsTab() {
        return new PartnershipTab(57, "/selections", "innovation-selections-title");
    }

    @Bean
    StepLink juriesLink() {
        return new StepLink(Step.SELECT, 10, "/juries", "innovation-step-link-juries");
    }

    @Bean
    StepLink selectionsLink() {
        return new StepLink(Step.SELECT, 20, "/selections", "innovation-step-link-selections");
    }

    @Bean
    OpenDoor guestIdeas() {
        return new OpenDoor("/p/*/guest-ideas/**");
    }

    @Bean
    @Order(50)
    OverviewCard challengesCard(Challenges challenges) {
        return (UUID partnership, String path, Viewer viewer) -> card(
                "innovation-challenges-title",
                path + "/challenges",
                challenges.of(new PartnershipId(partnership), MOST_LOOKED_AT).stream()
                        .filter(challenge -> Evidence.firm(challenge.evidence()))
                        .limit(SHOWN)
                        .map(challenge -> new OverviewCard.Line(challenge.text(), path + challenge.path()))
                        .toList());
    }

    @Bean
    @Order(55)
    OverviewCard ideasCard(Ideas ideas) {
        return (UUID partnership, String path, Viewer viewer) -> card(
                "innovation-ideas-title",
                path + "/ideas",
                ideas.concepts(new PartnershipId(partnership)).stream()
                        .filter(idea -> Evidence.firm(idea.origin().evidence()))
                        .flatMap(idea -> Optional.ofNullable(idea.napkin().title())
                                .map(title -> new OverviewCard.Line(title, idea.path(path)))
                                .stream())
                        .limit(SHOWN)
                        .toList());
    }

    private static Optional<OverviewCard.Card> card(String key, String path, List<OverviewCard.Line> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new OverviewCard.Card(key, path, lines));
    }
}
