package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first start to the last: one server on one data directory. Each start costs seconds, so stories are long. */
class ServeIT {
    @TempDir
    Path somewhere;

    private Path data = Path.of("");
    private Program server = Program.run("--version");

    @BeforeEach
    void aFirstStart() {
        server.exitCode();
        data = somewhere.resolve("data");
        server = serve().ready();
    }

    @AfterEach
    void goHome() {
        server.close();
    }

    @Test
    void whatWasStoredSurvivesAKillAndNothingIsLeftRunningAfterAStop() throws Exception {
        assertThat(server.out()).endsWith("Its data is in " + data + ".\nCtrl-C stops it.\n");
        assertThat(server.health()).isEqualTo(200);
        try (var app = connect("app")) {
            run(app, "insert into example.loaded (module, at) values ('kept', now())");
        }

        server.kill();
        assertThat(postmaster().isAlive()).isTrue();
        server = serve().ready();

        assertThat(server.out()).contains("all that was stored has been recovered");
        try (var app = connect("app")) {
            assertThat(text(app, "select module from example.loaded where module = 'kept'"))
                    .isEqualTo("kept");
        }
        var postmaster = postmaster();
        server.close();
        assertThat(isRunning(postmaster)).isFalse();
        assertThat(data.resolve("connection.properties")).doesNotExist();
        assertThat(server.err()).isEmpty();
    }

    @Test
    void itIsPrivateItIsHeldByOneAndItComesBack() throws Exception {
        for (var file : new String[] {"connection.properties", "passwords.properties"}) {
            assertThat(modeOf(data.resolve(file))).isEqualTo("rw-------");
        }
        for (var directory : new String[] {".", "pg"}) {
            assertThat(modeOf(data.resolve(directory))).isEqualTo("rwx------");
        }
        try (var app = connect("app")) {
            assertThatThrownBy(() -> run(app, "create schema mine")).hasMessageContaining("permission denied");
            assertThat(text(app, "select current_setting('listen_addresses') || current_setting('fsync')"))
                    .isEqualTo("127.0.0.1on");
        }

        var second = serve();
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.err())
                .isEqualTo("The data directory %s is in use by another Harambee (process %d, port 0);"
                                .formatted(data, server.pid())
                        + " stop it or choose another with --data DIR.\n");

        kill(postmaster());
        for (int tenths = 0; server.health() != 200; tenths++) {
            assertThat(tenths).as("It should be back within seconds.").isLessThan(300);
            Program.pause();
        }
        try (var app = connect("app")) {
            assertThat(text(app, "select current_user")).isEqualTo("harambee_app");
        }
    }

    private Program serve() {
        return Program.run("serve", "--data", data.toString(), "--port", "0");
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** A zombie, where nobody collects it, has no command line. */
    private static boolean isRunning(ProcessHandle process) {
        return process.info().commandLine().isPresent();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        while (isRunning(process)) {
            Program.pause();
        }
    }

    private Connection connect(String role) throws IOException, SQLException {
        var file = new Properties();
        file.load(new StringReader(Files.readString(data.resolve("connection.properties"))));
        return DriverManager.getConnection(
                file.getProperty("url"), file.getProperty(role), file.getProperty(role + ".password"));
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

    private static String modeOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
