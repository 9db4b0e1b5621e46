package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@Tag("database")
class ExternalDatabaseTests {
    private final DatabaseAccess access = PostgresForTests.newDatabase();
    private final Login owner = access.owner();
    private final Login app = access.app();

    @Test
    void twoRolesAreToldApart() {
        var external = ExternalDatabase.from(settings(access.url(), owner, app));

        assertThat(external.access()).isEqualTo(access);
        assertThat(external.report().lines()).hasSize(1).first().asString().contains("PostgreSQL " + Settings.MAJOR);
    }

    @Test
    void oneRoleForBothIsSaid() {
        var external = ExternalDatabase.from(settings(access.url(), new Login("", ""), owner));

        assertThat(external.access().owner()).isEqualTo(owner);
        assertThat(external.report().lines().getLast())
                .isEqualTo("One role, harambee_owner, both migrates and serves;"
                        + " SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD would part them.");
    }

    @Test
    void aWrongPasswordIsSaid() {
        assertRefused(settings(access.url(), owner, new Login(app.user(), "wrong")))
                .hasMessageEndingWith("refuses the user harambee_app: wrong name or password.");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaid() {
        assertRefused(settings(access.url() + "x", owner, app)).hasMessageEndingWith("has no such database.");
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidWithoutThePasswordInItsAddress() {
        assertRefused(settings("jdbc:postgresql://127.0.0.1:1/harambee?password=secret", owner, app))
                .hasMessage("No PostgreSQL answers at 127.0.0.1:1/harambee;"
                        + " start it or correct SPRING_DATASOURCE_URL.");
    }

    @Test
    void anotherEngineIsRefused() {
        assertRefused(settings("jdbc:h2:mem:x", owner, app))
                .hasMessage("SPRING_DATASOURCE_URL must begin with jdbc:postgresql: and name a PostgreSQL.");
    }

    @Test
    void aRoleThatMayDoAnythingIsSaid() throws Exception {
        try (var superuser = PostgresForTests.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("create role almighty login superuser password 'almighty'");
        }
        var external = ExternalDatabase.from(settings(access.url(), owner, new Login("almighty", "almighty")));

        assertThat(external.report().lines().getLast()).startsWith("The role almighty may do anything;");
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(StandardEnvironment settings) {
        return assertThatThrownBy(() -> ExternalDatabase.from(settings)).isInstanceOf(DatabaseFailure.class);
    }

    private static StandardEnvironment settings(String url, Login owner, Login app) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.datasource.username", app.user(),
                                "spring.datasource.password", app.password(),
                                "spring.flyway.user", owner.user(),
                                "spring.flyway.password", owner.password())));
        return environment;
    }
}
