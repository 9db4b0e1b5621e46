package org.harambee.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** A PostgreSQL that someone else runs, named by Spring's own settings. Looked at before anything is built on it. */
record ExternalDatabase(DatabaseAccess access, StartReport report) implements DatabaseSource {
    static final String URL = "spring.datasource.url";

    private static final int OLDEST = 15;

    static boolean isWanted(Environment environment) {
        return StringUtils.hasText(environment.getProperty(URL));
    }

    static ExternalDatabase from(Environment environment) {
        String url = environment.getProperty(URL, "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseFailure(
                    url.isEmpty()
                            ? "No database: neither is an embedded one started nor does spring.datasource.url name one."
                            : "SPRING_DATASOURCE_URL must begin with jdbc:postgresql: and name a PostgreSQL.");
        }
        var app = login(environment, "spring.datasource.username", "spring.datasource.password");
        var owner = StringUtils.hasText(environment.getProperty("spring.flyway.user"))
                ? login(environment, "spring.flyway.user", "spring.flyway.password")
                : app;
        var access = new DatabaseAccess(url, owner, app);
        return new ExternalDatabase(access, look(access));
    }

    private static StartReport look(DatabaseAccess access) {
        var lines = new ArrayList<String>();
        try (var connection = access.owner().connect(access.url())) {
            refuseOld(connection);
            lines.add("Its data is in " + withoutParameters(access.url()) + " (PostgreSQL "
                    + connection.getMetaData().getDatabaseProductVersion() + ").");
        } catch (SQLException e) {
            throw failure(access, access.owner(), e);
        }
        if (!access.twoRoles()) {
            lines.add("One role, " + access.app()
                    + ", both migrates and serves; SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD would part them.");
        }
        try (var connection = access.app().connect(access.url())) {
            lines.addAll(warnings(connection, access.app()));
        } catch (SQLException e) {
            throw failure(access, access.app(), e);
        }
        return new StartReport(List.copyOf(lines));
    }

    private static void refuseOld(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST) {
            throw new DatabaseFailure("PostgreSQL " + connection.getMetaData().getDatabaseProductVersion()
                    + " is too old; Harambee needs " + OLDEST + " or newer.");
        }
    }

    private static List<String> warnings(Connection connection, Login app) throws SQLException {
        String sql = "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1)
                    ? List.of("The role " + app + " may do anything; give Harambee one that is no superuser and can't"
                            + " bypass row-level security.")
                    : List.of();
        }
    }

    private static DatabaseFailure failure(DatabaseAccess access, Login login, SQLException cause) {
        String at = withoutParameters(access.url());
        return new DatabaseFailure(
                switch (String.valueOf(cause.getSQLState())) {
                    case "28P01", "28000" ->
                        "The PostgreSQL at " + at + " refuses the user " + login + ": wrong name or password.";
                    case "3D000" -> "The PostgreSQL at " + at + " has no such database.";
                    case "08001", "08004", "08006" ->
                        "No PostgreSQL answers at " + at + "; start it or correct SPRING_DATASOURCE_URL.";
                    default -> "The PostgreSQL at " + at + " can't be used: " + cause.getMessage();
                },
                cause);
    }

    /** Passwords may stand there. */
    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "")
                .replaceFirst("^jdbc:postgresql:(//)?", "")
                .replaceFirst("^[^/]*@", "");
    }

    private static Login login(Environment environment, String user, String password) {
        return new Login(environment.getProperty(user, ""), environment.getProperty(password, ""));
    }
}
