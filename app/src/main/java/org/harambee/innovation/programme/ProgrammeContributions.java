package org.harambee.innovation.programme;

import org.harambee.innovation.Step;
import org.harambee.innovation.StepLink;
import org.harambee.partnership.PartnershipTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The programme's tab, and what its first steps let people do. */
@Configuration(proxyBeanMethods = false)
class ProgrammeContributions {

    @Bean
    PartnershipTab programmeTab() {
        return new PartnershipTab(45, "/programme", "innovation-programme-title");
    }

    @Bean
    StepLink challengesLink() {
        return new StepLink(Step.EXPLORE, 10, "/challenges", "innovation-step-link-challenges");
    }

    @Bean
    StepLink ideasLink() {
        return new StepLink(Step.IDEATE, 10, "/ideas", "innovation-step-link-ideas");
    }

    @Bean
    StepLink callsLink() {
        return new StepLink(Step.IDEATE, 20, "/calls", "innovation-calls-all");
    }
}
