package org.harambee.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the app's role may do: read and write rows in every schema of the owner, those of today and, by default
 * privileges, those of tomorrow. Only the history of migrations is closed to it.
 */
final class Grants {
    static final String HISTORY = "flyway";

    private static final String SCHEMAS = """
            select nspname from pg_namespace
            where nspowner = (select oid from pg_roles where rolname = current_user) and nspname <> '%s'
            """.formatted(HISTORY);

    private static final String[] FUTURE = {
        "grant usage on schemas", "grant select, insert, update, delete on tables", "grant usage, select on sequences"
    };

    private Grants() {}

    static void give(Connection owner, String app) throws SQLException {
        try (var statement = owner.createStatement()) {
            String to = " to " + statement.enquoteIdentifier(app, true);
            statement.execute("create schema if not exists " + HISTORY);
            for (String privilege : FUTURE) {
                statement.execute("alter default privileges " + privilege + to);
            }
            statement.execute("revoke all on schema " + HISTORY + " from " + statement.enquoteIdentifier(app, true));
        }
        givePresent(owner, app);
    }

    private static void givePresent(Connection owner, String app) throws SQLException {
        try (var schemas = owner.createStatement();
                var names = schemas.executeQuery(SCHEMAS);
                var statement = owner.createStatement()) {
            String to = " to " + statement.enquoteIdentifier(app, true);
            while (names.next()) {
                String schema = statement.enquoteIdentifier(names.getString(1), true);
                statement.execute("grant usage on schema " + schema + to);
                statement.execute("grant select, insert, update, delete on all tables in schema " + schema + to);
                statement.execute("grant usage, select on all sequences in schema " + schema + to);
            }
        }
    }
}
