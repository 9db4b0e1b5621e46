package org.harambee.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** One PostgreSQL for a test JVM, under target/. */
final class PostgresForTests {
    private static final EmbeddedDatabase RUNNING = start();

    private static int databases;

    private PostgresForTests() {}

    static synchronized DatabaseAccess newDatabase() throws SQLException {
        String name = "test" + ++databases;
        try (var superuser = superuser()) {
            Roles.createDatabase(superuser, name);
        }
        return RUNNING.access(name);
    }

    static Connection superuser() throws SQLException {
        return RUNNING.asSuperuser();
    }

    private static EmbeddedDatabase start() {
        var home = Path.of(
                "target", "test-postgres", Long.toString(ProcessHandle.current().pid()));
        var database = EmbeddedDatabase.start(DataDirectory.at(home), Settings.server());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
        return database;
    }

    private static void stop(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
