package org.harambee.affiliates.directory;

import org.harambee.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationEntry directoryEntry() {
        return new NavigationEntry(20, "/affiliates", "affiliates-directory-title");
    }
}
