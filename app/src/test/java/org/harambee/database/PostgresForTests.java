package org.harambee.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for a test JVM, under target/: set up like the real one, but in a hurry. */
final class PostgresForTests {
    private static final Path ALL = Path.of("target", "test-postgres").toAbsolutePath();

    private static final EmbeddedDatabase RUNNING = start();

    private static int databases;

    private PostgresForTests() {}

    static synchronized DatabaseAccess newDatabase() {
        String name = "test" + ++databases;
        try (var superuser = superuser()) {
            Roles.createDatabase(superuser, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return RUNNING.access(name);
    }

    static Connection superuser() throws SQLException {
        return RUNNING.asSuperuser();
    }

    /** Unpacking takes longer than anything else at a first start. */
    static void shareProgramsWith(DataDirectory directory) throws IOException {
        Files.createDirectories(ALL.resolve("bin"));
        Files.createSymbolicLink(directory.programs(), ALL.resolve("bin"));
    }

    private static EmbeddedDatabase start() {
        try {
            Files.createDirectories(ALL.resolve("bin"));
            removeLeftovers();
            var directory = DataDirectory.at(
                    ALL.resolve(Long.toString(ProcessHandle.current().pid())));
            DirectoryLock.tryTake(directory.lock(), "tests");
            shareProgramsWith(directory);
            var database = EmbeddedDatabase.start(directory, settings());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, directory)));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<>(Settings.server());
        settings.putAll(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
        settings.put("max_connections", "200");
        return settings;
    }

    /** A test JVM that was killed leaves its PostgreSQL running. */
    private static void removeLeftovers() throws IOException {
        try (var found = Files.list(ALL)) {
            for (var home :
                    found.filter(path -> Files.exists(path.resolve("lock"))).toList()) {
                var lock = DirectoryLock.tryTake(home.resolve("lock"), "");
                if (lock.isPresent()) {
                    for (var left : Postmaster.of(home.resolve("pg")).stream().toList()) {
                        left.stop();
                    }
                    lock.get().close();
                    FileSystemUtils.deleteRecursively(home);
                }
            }
        }
    }

    private static void stop(EmbeddedDatabase database, DataDirectory directory) {
        try {
            database.close();
            FileSystemUtils.deleteRecursively(directory.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
