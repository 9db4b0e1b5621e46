package org.harambee.database;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A new database for each application that tests start. */
final class DatabaseForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var access = PostgresForTests.newDatabase();
        TestPropertyValues.of(
                        "spring.datasource.url=" + access.url(),
                        "spring.datasource.username=" + access.app().user(),
                        "spring.datasource.password=" + access.app().password(),
                        "spring.flyway.user=" + access.owner().user(),
                        "spring.flyway.password=" + access.owner().password(),
                        // several applications stay alive beside each other
                        "spring.datasource.hikari.maximum-pool-size=10",
                        "spring.datasource.hikari.minimum-idle=1",
                        // so that nobody connects while a database is put back
                        "spring.datasource.hikari.allow-pool-suspension=true")
                .applyTo(context);
    }
}
