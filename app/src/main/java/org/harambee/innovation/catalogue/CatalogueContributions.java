package org.harambee.innovation.catalogue;

import org.harambee.innovation.Step;
import org.harambee.innovation.StepLink;
import org.harambee.partnership.PartnershipTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of the catalogue, and its place in the programme. */
@Configuration(proxyBeanMethods = false)
class CatalogueContributions {

    @Bean
    PartnershipTab catalogueTab() {
        return new PartnershipTab(59, "/catalogue", "innovation-catalogue-title");
    }

    @Bean
    StepLink catalogueLink() {
        return new StepLink(Step.SHARE, 10, "/catalogue", "innovation-catalogue-title");
    }
}
