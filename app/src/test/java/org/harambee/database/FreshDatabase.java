package org.harambee.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the database back before each test class, as a copy of what the start of the application had left. */
final class FreshDatabase implements TestExecutionListener {
    private static final Set<String> KEPT = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeTestClass(TestContext test) throws SQLException {
        var context = test.getApplicationContext();
        var url = context.getBean(DatabaseAccess.class).url();
        var pool = context.getBean(HikariDataSource.class).getHikariPoolMXBean();
        try (var superuser = PostgresForTests.superuser()) {
            pool.suspendPool();
            pool.softEvictConnections();
            restore(superuser, url.substring(url.lastIndexOf('/') + 1));
        } finally {
            pool.resumePool();
        }
    }

    private static void restore(Connection superuser, String name) throws SQLException {
        String kept = name + "_at_start";
        try (var statement = superuser.createStatement()) {
            if (KEPT.add(name)) {
                statement.execute("alter database " + name + " with allow_connections false");
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
                statement.execute("create database " + kept + " template " + name + " owner " + Roles.OWNER);
                statement.execute("alter database " + name + " with allow_connections true");
            } else {
                statement.execute("drop database " + name + " with (force)");
                statement.execute("create database " + name + " template " + kept + " owner " + Roles.OWNER);
            }
        }
    }
}
