package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.harambee.ui.Visitor;
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
    void helpTellsWhatCanBeBroughtIn() {
        try (var program = Program.run("import", "--help")) {
            assertThat(program.exitCode()).isZero();
            assertThat(program.out()).contains("  session ", "  affiliates ", "  ideas ", "  challenges ");
        }
        try (var program = Program.run("import", "affiliates", "--help")) {
            assertThat(program.exitCode()).isZero();
            assertThat(program.out()).contains("FILE", "--dry-run", "--data=DIR");
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

    @Test
    void affiliatesAreBroughtInBesideAServerOrWithoutOne() throws IOException {
        String data = somewhere.resolve("data").toString();
        Path list =
                Files.writeString(somewhere.resolve("list.csv"), "code,name,kind,region\nwm-x1,First,user-group,SSA\n");

        assertTells(
                Program.run("import", "affiliates", list.toString(), "--data", data),
                "1 new, 0 changed, 0 unchanged, 0 refused\nLine 2: wm-x1 new\n  Name: First\n"
                        + "The file has been applied as its report said.\n");
        try (var server = Program.run("serve", "--port", "0", "--data", data).ready()) {
            var visitor = Visitor.to(server.port());
            assertThat(visitor.open("/affiliates/wm-x1").title()).isEqualTo("First");
            Files.writeString(list, "code,name\nwm-x1,Second\n");
            assertTells(
                    Program.run("import", "affiliates", "--data", data, list.toString()),
                    "0 new, 1 changed, 0 unchanged, 0 refused\nLine 2: wm-x1 changed\n  Name: \"First\" -> \"Second\"\n"
                            + "The file has been applied as its report said.\n");
            assertThat(visitor.open("/affiliates/wm-x1").title()).isEqualTo("Second");
        }
        Files.writeString(list, "code,name\n,Nobody\n");
        try (var refused = Program.run("import", "affiliates", "--data", data, list.toString())) {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err())
                    .isEqualTo("1 row is refused, so nothing can be applied. Correct the file and bring it again.\n");
        }
    }

    @Test
    void ideasAndChallengesAreBroughtInRowByRowAndOnce() throws IOException {
        String data = somewhere.resolve("data").toString();
        try (var server =
                Program.run("serve", "--port", "0", "--data", data, "--example").ready()) {
            tableIsBroughtIn("ideas", "id,title,language\nn1,A bus of books,en\nn2,,en\n", data);
            tableIsBroughtIn("challenges", "id,text,language\nn1,No power at night,en\nn2,,en\n", data);
            var visitor = Visitor.to(server.port());
            assertThat(visitor.open("/p/unlock-2023/ideas?q=bus+of+books").words("main ol.list"))
                    .contains("A bus of books");
            assertThat(visitor.open("/p/unlock-2023/challenges?q=power").words("main ul.list"))
                    .contains("No power at night");
        }
        assertFails(
                1,
                Program.run("import", "challenges", "nowhere.csv", "--partnership", "unlock-2023", "--data", data),
                "There is no file nowhere.csv that can be read.");
    }

    /** Tried, taken and taken again; a row that is broken is left out and said, and stops nothing. */
    private void tableIsBroughtIn(String of, String table, String data) throws IOException {
        Path file = Files.writeString(somewhere.resolve(of + ".csv"), table);
        String[] words = {"import", of, file.toString(), "--partnership", "unlock-2023", "--data", data};
        String[] trial = Arrays.copyOf(words, words.length + 1);
        trial[words.length] = "--dry-run";
        for (String[] once : List.of(trial, words)) {
            try (var program = Program.run(once)) {
                assertThat(program.exitCode()).as(program.err()).isEqualTo(1);
                assertThat(program.out())
                        .startsWith("1 new, 0 changed, 0 as they are, 1 left out\n")
                        .contains("line 3: ");
                assertThat(program.err()).isEqualTo("1 of 2 rows were left out.\n");
            }
        }
        try (var program = Program.run(words)) {
            assertThat(program.exitCode()).as(program.err()).isEqualTo(1);
            assertThat(program.out()).startsWith("0 new, 0 changed, 1 as they are, 1 left out\n");
        }
    }

    @Test
    void projectsAreSelectedFromAFileWithoutAnythingElse() throws IOException {
        Path election = Files.writeString(
                somewhere.resolve("street.pb"),
                "META\nkey;value\nbudget;5\nvote_type;approval\nPROJECTS\nproject_id;cost;name\na;3;Ä\nb;3;B\n"
                        + "VOTES\nvoter_id;vote\n1;a\n2;a,b\n");

        assertTells(
                Program.run("select", election.toString(), "--tie", "id", "--format", "csv"),
                "place,project_id,name,cost,votes,selected,by\r\n1,a,Ä,3,2,1,equal-shares\r\n,b,B,3,1,0,\r\n");
        Path told = somewhere.resolve("outcome.json");
        try (var text = Program.run("select", election.toString(), "--explain");
                var json = Program.run("select", election.toString(), "--explain", "--format", "json")) {
            assertThat(text.exitCode()).as(text.err()).isZero();
            assertThat(text.out()).contains("Round by round", "EJR+ holds");
            assertThat(json.exitCode()).as(json.err()).isZero();
            Files.writeString(told, json.out());
        }
        try (var verified = Program.run("select", election.toString(), "--verify", told.toString())) {
            assertThat(verified.exitCode()).as(verified.err()).isZero();
            assertThat(verified.out()).startsWith("The one round holds: ");
        }
        assertFails(
                2,
                Program.run("select", election.toString(), "--rule", "fair"),
                "Invalid value for option '--rule': 'fair' is none of [equal-shares, exact-equal-shares, bos, greedy,"
                        + " greedy-per-cost, phragmen, top] (harambee.jar select --help)");
        assertFails(1, Program.run("select", "nowhere.pb"), "There is no file nowhere.pb that can be read.");
        try (var program = Program.run("select", "--help")) {
            assertThat(program.exitCode()).isZero();
            assertThat(program.out()).contains("FILE.pb", "--completion=HOW", "--verify=OUTCOME.json");
        }
        assertThat(somewhere.resolve("data")).doesNotExist();
    }

    private static void assertTells(Program program, String text) {
        try (program) {
            assertThat(program.exitCode()).as(program.err()).isZero();
            assertThat(program.out()).isEqualTo(text);
            assertThat(program.err()).isEmpty();
        }
    }

    private static void assertFails(int code, Program program, String line) {
        try (program) {
            assertThat(program.exitCode()).as(program.err()).isEqualTo(code);
            assertThat(program.err()).isEqualTo(line + "\n");
            assertThat(program.out()).isEmpty();
        }
    }
}
