package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MigrationsTests {
    private final DatabaseAccess access = PostgresForTests.newDatabase();

    @Test
    void nodesThatStartAtOnceMigrateOnlyOnce() throws Exception {
        Callable<Void> node = () -> {
            new Migrations(new ExternalDatabase(access, StartReport.of())).migrate(flyway());
            return null;
        };
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : nodes.invokeAll(List.of(node, node, node))) {
                done.get();
            }
        }
        assertThat(appliedOfOurOwnModule()).isEqualTo(1);
    }

    @Test
    void aCommandThatJoinsAServerLeavesMigratingToIt() throws Exception {
        new Migrations(new JoinedDatabase(access)).migrate(flyway());

        try (var owner = access.owner().connect(access.url());
                var schemas = owner.getMetaData().getSchemas(null, "flyway")) {
            assertThat(schemas.next()).isFalse();
        }
    }

    private int appliedOfOurOwnModule() throws Exception {
        try (var owner = access.owner().connect(access.url());
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from flyway.database where version = '1' and success")) {
            row.next();
            return row.getInt(1);
        }
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .defaultSchema("flyway")
                .load();
    }
}
