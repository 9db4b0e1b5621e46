package org.harambee.innovation.prototypes;

import org.harambee.innovation.Step;
import org.harambee.innovation.StepLink;
import org.harambee.partnership.PartnershipTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of prototypes, and their place in the programme. */
@Configuration(proxyBeanMethods = false)
class PrototypeContributions {

    @Bean
    PartnershipTab prototypesTab() {
        return new PartnershipTab(58, "/prototypes", "innovation-prototypes-title");
    }

    @Bean
    StepLink prototypesLink() {
        return new StepLink(Step.PROTOTYPE, 10, "/prototypes", "innovation-step-link-prototypes");
    }
}
