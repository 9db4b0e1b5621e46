package org.harambee.database;

import org.springframework.core.env.Environment;

/** A PostgreSQL that someone else runs, named by Spring's own settings. */
final class ExternalDatabase {
    private ExternalDatabase() {}

    static DatabaseAccess from(Environment environment) {
        var app = login(environment, "spring.datasource.username", "spring.datasource.password");
        var owner = environment.containsProperty("spring.flyway.user")
                ? login(environment, "spring.flyway.user", "spring.flyway.password")
                : app;
        return new DatabaseAccess(environment.getRequiredProperty("spring.datasource.url"), owner, app);
    }

    private static Login login(Environment environment, String user, String password) {
        return new Login(environment.getProperty(user, ""), environment.getProperty(password, ""));
    }
}
