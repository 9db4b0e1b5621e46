package org.harambee.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The two roles of the program, made by the superuser of an embedded cluster. */
final class Roles {
    static final String OWNER = "harambee_owner";
    static final String APP = "harambee_app";
    static final String DATABASE = "harambee";

    private Roles() {}

    static void create(Connection superuser, Passwords passwords) throws SQLException {
        role(superuser, OWNER, passwords.owner());
        role(superuser, APP, passwords.app());
    }

    static void createDatabase(Connection superuser, String name) throws SQLException {
        execute(superuser, "create database " + name + " owner " + OWNER);
        execute(superuser, "revoke all on database " + name + " from public");
        execute(superuser, "grant connect on database " + name + " to " + APP);
    }

    private static void role(Connection superuser, String name, String password) throws SQLException {
        execute(
                superuser,
                "create role " + name
                        + " login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '" + password
                        + "'");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
