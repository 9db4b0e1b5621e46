package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineIT {
    @TempDir
    Path somewhere;

    @Test
    void helpStartsNothing() {
        try (var program = Program.run("--help")) {
            assertThat(program.exitCode()).isZero();
            assertThat(program.out()).contains("serve", "--data=DIR").contains("Without a command it serves.");
        }
        try (var program = Program.run("serve", "--help")) {
            assertThat(program.exitCode()).isZero();
            assertThat(program.out()).contains("--port=N", "--address=ADDRESS", "--example", "--empty", "--data=DIR");
        }
    }

    @Test
    void wrongUseIsOneLineAndTwo() {
        assertFails(2, Program.run("--prot", "80"), "Unknown options: '--prot', '80' (harambee.jar serve --help)");
        assertFails(
                2,
                Program.run("serve", "--port", "many"),
                "Invalid value for option '--port': 'many' is not an int (harambee.jar serve --help)");
    }

    @Test
    void aBusyPortIsOneLineAndOneAndTouchesNoData() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var data = somewhere.resolve("data");
            int port = other.getLocalPort();

            assertFails(
                    1,
                    Program.run("--port", Integer.toString(port), "--data", data.toString()),
                    "Port " + port + " is in use; stop the other program or choose another with --port N.");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void aDirectoryOfSomethingElseIsOneLineAndOne() throws IOException {
        Files.writeString(somewhere.resolve("thesis.odt"), "five years of work");

        assertFails(
                1,
                Program.run("--port", "0", "--data", somewhere.toString()),
                "The directory " + somewhere + " holds something else; choose another with --data DIR.");
    }

    @Test
    void aServerOfPostgresqlThatDoesNotAnswerIsOneLineAndOne() {
        var nowhere = Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/harambee");

        assertFails(
                1,
                Program.run(nowhere, "--port", "0"),
                "No PostgreSQL answers at 127.0.0.1:1/harambee; start it or correct SPRING_DATASOURCE_URL.");
    }

    private static void assertFails(int code, Program program, String line) {
        try (program) {
            assertThat(program.exitCode()).as(program.err()).isEqualTo(code);
            assertThat(program.err()).isEqualTo(line + "\n");
            assertThat(program.out()).isEmpty();
        }
    }
}
