package org.harambee.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** An outcome told before holds, or the first thing that does not is named. */
class VerifyingTests {
    private static final Path PAGE = Path.of("..", "docs", "fairness", "equal-shares.md");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--tie id",
                "--tie cost,votes,lot --seed 5",
                "--completion none --groups village --contribution East=2000 --contribution West=10000 --tie id",
                "--completion add1-phragmen",
                "--rule exact-equal-shares --completion none",
                "--completion ees",
                "--rule greedy",
                "--rule greedy-per-cost",
                "--rule phragmen",
                "--rule top",
                "--rule top --size 2",
                "--rule bos",
                "--compare any",
            })
    void whatWasChosenHolds(String options) throws IOException {
        tell(options);

        assertThat(verify()).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("^(All \\d+ rounds hold|The one round holds): ")
                .contains("Selected: ", "EJR+ ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "each": "1000"               | "each": "999"               | round 3 does not hold
            "cost": 12000                | "cost": 8000                | the end does not hold
            "budget": 12000              | "budget": 13000             | budget is said to be 13000 but is 12000
            "measure": "1/6"             | "measure": "1/7"            | round 1 does not hold
            "endowment": "1999"          | "endowment": "1200"         | does not
            "voters_have_left": "7990"   | "voters_have_left": "7000"  | does not follow from the ballots
            "selected": [                | "selected": [ "C",          | the rounds select
            "weight": 10                 | "weight": 11                | weight is said to be 11 but is 10
            "decided_by": "id"           | "decided_by": "order"       | the tie that is claimed is not the one met
            "place": 2                   | "place": 3                  | round 2 does not hold: the tie
            "result": "holds"            | "result": "fails"           | axioms 1, result, does not follow from the ballots
            "budget": 12000              | "budget": 1e9999            | budget has too many digits
            "increments": "             | "increments": "1           | runs, not
            """)
    void whatWasChangedIsFound(String right, String wrong, String sentence) throws IOException {
        var file = tell("--tie id");
        var text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replaceFirst(Pattern.quote(right), wrong));

        assertThat(verify()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(sentence).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void aRankingEndsWhereItsSizeSays() throws IOException {
        var file = tell("--rule top --size 2");
        Files.writeString(file, Files.readString(file).replace("\"size\": 2", "\"size\": 3"));

        assertThat(verify()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the selection does not end where its size says");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ("fewest_further_ballots": \\{\\s+"value": )\\d+ | $1-1     | would not have won
            ("largest_cost": \\{\\s+"value": )\\d+           | $1-1      | would not have won
            ("all_tried": )[a-z]+                    | $1"yes"  | lacks all_tried or runs
            "remarks": \\[\\]                               | "remarks": [{"line": 1}] | remarks are not those of the file
            """)
    void whatIsToldBesidesTheRoundsIsTriedToo(String right, String wrong, String sentence) throws IOException {
        var file = tell("--tie id");
        var text = Files.readString(file);
        assertThat(text).containsPattern(right);
        Files.writeString(file, text.replaceFirst(right, wrong));

        assertThat(verify()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(sentence).hasLineCount(1);
    }

    @Test
    void whatIsNoExplainedOutcomeIsSaid() throws IOException {
        var file = tell("--tie id");
        Files.writeString(file, "{\"outcome\": {\"budget\": 12000, \"voters\": 10, \"projects\": 4}}");
        assertThat(verify()).isEqualTo(1);
        Files.writeString(file, "hello");
        assertThat(verify()).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("tells no rounds; make it with select --format json --explain."),
                        line -> assertThat(line).contains("is no JSON"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--increment 2",
                "--start exact",
                "--stop exhaustive",
                "--compare any",
                "--completion add1",
                "--rule top --size 2",
            })
    void anOptionThatIsNotWhatTheOutcomeSaysIsRefused(String options) throws IOException {
        tell("--tie id");

        assertThat(run(options + " --verify " + folder.resolve("outcome.json"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("was chosen with another --")
                .hasLineCount(1);

        tell("--tie id --increment 2");
        assertThat(run("--increment 2.0 --verify " + folder.resolve("outcome.json")))
                .isZero();
    }

    private Path tell(String options) throws IOException {
        var page = Files.readString(PAGE);
        int from = page.indexOf("```pb\n") + 6;
        Files.writeString(folder.resolve("example.pb"), page.substring(from, page.indexOf("```", from)));
        assertThat(run(options + " --format json --explain"))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        var file = Files.writeString(folder.resolve("outcome.json"), out.toString(StandardCharsets.UTF_8));
        out.reset();
        return file;
    }

    private int verify() {
        return run("--verify " + folder.resolve("outcome.json"));
    }

    private int run(String options) {
        var select = new Select();
        var words = (folder.resolve("example.pb") + " " + options).split(" ");
        Select.understoodBy(new CommandLine(select)).parseArgs(words);
        return Selecting.run(select.request(), System.in, out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
