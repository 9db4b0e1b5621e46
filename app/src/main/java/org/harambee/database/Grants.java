package org.harambee.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What the app's role may do: read and write rows in every schema of the owner, in those of today and, by default
 * privileges, in those of tomorrow. Only the history of migrations is closed to it.
 */
final class Grants {
    private static final String HISTORY = "flyway";

    private static final String SCHEMAS = """
        select nspname from pg_namespace
        where nspowner = (select oid from pg_roles where rolname = current_user) and nspname <> 'flyway'
        """;

    private static final List<String> FUTURE =
            List.of("usage on schemas", "select, insert, update, delete on tables", "usage, select on sequences");

    private static final List<String> PRESENT = List.of(
            "usage on schema %s",
            "select, insert, update, delete on all tables in schema %s", "usage, select on all sequences in schema %s");

    private Grants() {}

    static void give(Connection owner, String app) throws SQLException {
        try (var statement = owner.createStatement()) {
            String role = statement.enquoteIdentifier(app, true);
            for (String privilege : FUTURE) {
                statement.execute("alter default privileges grant " + privilege + " to " + role);
            }
            statement.execute("create schema if not exists " + HISTORY);
            statement.execute("revoke all on schema " + HISTORY + " from " + role);
        }
        givePresent(owner, app);
    }

    private static void givePresent(Connection owner, String app) throws SQLException {
        try (var search = owner.createStatement();
                var schemas = search.executeQuery(SCHEMAS);
                var statement = owner.createStatement()) {
            while (schemas.next()) {
                String schema = statement.enquoteIdentifier(schemas.getString(1), true);
                for (String privilege : PRESENT) {
                    statement.execute(
                            "grant " + privilege.formatted(schema) + " to " + statement.enquoteIdentifier(app, true));
                }
            }
        }
    }
}
