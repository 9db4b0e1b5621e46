package org.harambee.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * One node at a time gives the app its rights and brings the schemas up to date. What the last node did stands as a
 * fingerprint on the schema of the histories: where it is the same, which is nearly always, Flyway need not look.
 */
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
        try (var owner = access.owner().connect(access.url());
                var statement = owner.createStatement()) {
            awaitTurn(statement);
            var scripts = MigrationScripts.find();
            var fingerprint = scripts.fingerprint(access.app().user());
            if (!Objects.equals(fingerprint, lastFingerprint(statement))) {
                prepare(owner, access);
                new ModuleMigrations(flyway).migrate(scripts.modules());
                statement.execute("comment on schema flyway is '" + fingerprint + "'");
            }
        } catch (SQLException e) {
            throw new DatabaseFailure("The database could not be prepared: " + e.getMessage(), e);
        }
    }

    private static void prepare(Connection owner, DatabaseAccess access) throws SQLException {
        if (access.twoRoles()) {
            Grants.give(owner, access.app().user());
        }
    }

    private static @Nullable String lastFingerprint(Statement statement) throws SQLException {
        try (var row = statement.executeQuery(
                "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = 'flyway'")) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** Asks again and again, because a session that waits inside PostgreSQL would hold up concurrent index builds. */
    private static void awaitTurn(Statement statement) throws SQLException {
        try {
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
