package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class EmbeddedDatabaseTests {
    @TempDir
    Path somewhere;

    /** JUnit warns of links that lead out of a temporary directory. */
    @AfterEach
    void withoutTheSharedPrograms() throws IOException {
        Files.deleteIfExists(somewhere.resolve("data/pgbin"));
    }

    @Test
    void theSecondStartFindsWhatTheFirstStored() throws Exception {
        var directory = directory();
        try (var database = EmbeddedDatabase.start(directory, Settings.server());
                var owner = connect(database, database.access().owner())) {
            run(owner, "create schema kitchen");
            run(owner, "create table kitchen.dish (name text)");
            run(owner, "insert into kitchen.dish values ('ugali')");
            assertThat(settings(owner)).isEqualTo("on on 127.0.0.1 scram-sha-256 60 off");
        }

        try (var database = EmbeddedDatabase.start(directory, Settings.server());
                var owner = connect(database, database.access().owner())) {
            assertThat(text(owner, "select name from kitchen.dish")).isEqualTo("ugali");
            assertThat(database.report().lines()).hasSize(1);
        }
    }

    @Test
    void whatStandsInTheDirectoryIsForItsOwnerOnly() throws Exception {
        var directory = directory();
        try (var database = EmbeddedDatabase.start(directory, Settings.server())) {
            new ConnectionFile(directory).write(database.access(), "8080");

            try (var inside = Files.list(directory.home())) {
                assertThat(inside)
                        .isNotEmpty()
                        .allSatisfy(
                                path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
            }
        }
    }

    @Test
    void aFirstStartThatWasCutShortIsMadeAgain() throws Exception {
        var directory = directory();
        Files.createFile(directory.firstStart());
        Files.createDirectories(directory.cluster());
        Files.writeString(directory.cluster().resolve("PG_VERSION"), Settings.MAJOR);

        try (var database = EmbeddedDatabase.start(directory, Settings.server());
                var app = connect(database, database.access().app())) {
            assertThat(text(app, "select current_user")).isEqualTo("harambee_app");
        }
        assertThat(directory.firstStart()).doesNotExist();
    }

    @Test
    void aClusterOfAnotherVersionIsLeftAlone() throws IOException {
        var directory = directory();
        Files.createDirectories(directory.cluster());
        Files.writeString(directory.cluster().resolve("PG_VERSION"), "12\n");
        directory.writePrivately(directory.passwords(), Passwords.fresh().text());

        assertThatThrownBy(() -> EmbeddedDatabase.start(directory, Settings.server()))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("was made by PostgreSQL 12, this program brings PostgreSQL " + Settings.MAJOR);
    }

    @Test
    void aClusterWithoutItsPasswordsIsLeftAlone() throws IOException {
        var directory = directory();
        Files.createDirectories(directory.cluster());

        assertThatThrownBy(() -> EmbeddedDatabase.start(directory, Settings.server()))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("can't be opened without its passwords.properties");
    }

    private DataDirectory directory() throws IOException {
        var directory = DataDirectory.at(somewhere.resolve("data"));
        Files.createFile(directory.lock());
        PostgresForTests.shareProgramsWith(directory);
        return directory;
    }

    private static String settings(Connection connection) throws SQLException {
        return text(connection, """
            select string_agg(setting, ' ' order by array_position(array['fsync', 'synchronous_commit',
              'listen_addresses', 'password_encryption', 'max_connections', 'jit'], name::text))
            from pg_settings where name in ('fsync', 'synchronous_commit', 'listen_addresses',
              'password_encryption', 'max_connections', 'jit')
            """);
    }

    private static Connection connect(EmbeddedDatabase database, Login login) throws SQLException {
        return login.connect(database.access().url());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
