package org.harambee.partnership;

import org.harambee.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Tabs {

    @Bean
    NavigationEntry startEntry() {
        return new NavigationEntry(40, "/start", "partnership-home-start");
    }

    @Bean
    PartnershipTab overviewTab() {
        return new PartnershipTab(10, "", "partnership-tab-overview");
    }

    @Bean
    PartnershipTab partnersTab() {
        return new PartnershipTab(20, "/partners", "partnership-tab-partners");
    }

    @Bean
    PartnershipTab journeyTab() {
        return new PartnershipTab(30, "/journey", "partnership-tab-journey");
    }

    @Bean
    PartnershipTab activityTab() {
        return new PartnershipTab(90, "/activity", "partnership-tab-activity");
    }
}
