package org.harambee.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.context.ApplicationContext;

/** Takes the database of a running program away, and gives it back when closed. */
public final class Outage implements AutoCloseable {
    private final String name;

    private Outage(String name) {
        this.name = name;
    }

    public static Outage of(ApplicationContext program) throws SQLException {
        String url = program.getBean(DatabaseAccess.class).url();
        String name = url.substring(url.lastIndexOf('/') + 1);
        run("alter database " + name + " with allow_connections false");
        run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        return new Outage(name);
    }

    @Override
    public void close() throws SQLException {
        run("alter database " + name + " with allow_connections true");
    }

    private static void run(String sql) throws SQLException {
        try (Connection superuser = PostgresForTests.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
