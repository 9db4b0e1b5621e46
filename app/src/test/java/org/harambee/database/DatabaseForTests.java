package org.harambee.database;

import java.sql.SQLException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

final class DatabaseForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var access = PostgresForTests.newDatabase();
            TestPropertyValues.of(
                            "spring.datasource.url=" + access.url(),
                            "spring.datasource.username=" + access.app().user(),
                            "spring.datasource.password=" + access.app().password(),
                            "spring.flyway.user=" + access.owner().user(),
                            "spring.flyway.password=" + access.owner().password())
                    .applyTo(context);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
