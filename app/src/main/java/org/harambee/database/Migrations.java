package org.harambee.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** One node at a time gives the app its rights and brings the schemas up to date, module by module. */
record Migrations(DatabaseSource source) implements FlywayMigrationStrategy {
    // any number, the same on every node
    private static final long KEY = 0x48_61_72_61_6D_62_65_65L;

    @Override
    public void migrate(Flyway flyway) {
        if (source instanceof JoinedDatabase) {
            // the server it belongs to has done it
            return;
        }
        var access = source.access();
        try (var owner = access.owner().connect(access.url())) {
            awaitTurn(owner);
            if (access.twoRoles()) {
                Grants.give(owner, access.app().user());
            }
            new ModuleMigrations(flyway).migrate();
        } catch (SQLException e) {
            throw new DatabaseFailure("The database could not be prepared: " + e.getMessage(), e);
        }
    }

    /** Asks again and again, because a session that waits inside PostgreSQL would hold up concurrent index builds. */
    private static void awaitTurn(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            while (!isOurTurn(statement)) {
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseFailure("Stopped while another node prepared the database.", e);
        }
    }

    private static boolean isOurTurn(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
