package org.harambee.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the database back before each test class, as a copy of what the start of the application had left. */
final class FreshDatabase implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) throws SQLException {
        var context = test.getApplicationContext();
        var pool = context.getBean(HikariDataSource.class);
        String url = context.getBean(DatabaseSource.class).access().url();
        String name = url.substring(url.lastIndexOf('/') + 1);
        try (var superuser = PostgresForTests.superuser()) {
            restore(superuser, name);
        }
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    private static void restore(Connection superuser, String name) throws SQLException {
        String snapshot = name + "_at_start";
        try (var statement = superuser.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
            boolean known = statement
                    .executeQuery("select from pg_database where datname = '" + snapshot + "'")
                    .next();
            if (known) {
                statement.execute("drop database " + name + " with (force)");
                statement.execute("create database " + name + " template " + snapshot + " owner " + Roles.OWNER);
            } else {
                statement.execute("create database " + snapshot + " template " + name + " owner " + Roles.OWNER);
            }
        }
    }
}
