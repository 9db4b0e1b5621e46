package org.harambee.gatherings;

import org.harambee.partnership.PartnershipTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages below show of this module. */
@Configuration(proxyBeanMethods = false)
class Shown {

    @Bean
    PartnershipTab gatheringsTab() {
        return new PartnershipTab(60, "/gatherings", "gatherings-tab");
    }
}
