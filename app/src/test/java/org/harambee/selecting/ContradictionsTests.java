package org.harambee.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Options that contradict each other are refused before anything is read; those that agree are not. */
class ContradictionsTests {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --increment 0                                    | --increment is 0; it must be above 0
            --increment -1                                   | --increment is -1; it must be above 0
            --increment 1e-9999999                           | --increment has too many digits
            --rule top --size 0                              | --size must be 1 or more
            --near 5                                         | --near needs --explain
            --explain --near -1                              | --near must be 0 or more
            --size 3                                         | --size goes with --rule top and not with --rule equal-shares
            --rule greedy --completion add1                  | --completion add1 goes with Equal Shares and not with --rule greedy
            --rule exact-equal-shares --completion budget    | --completion budget does not go with --rule exact-equal-shares
            --rule phragmen --utility points                 | --utility points does not go with --rule phragmen
            --rule greedy-per-cost --utility borda           | --utility borda does not go with --rule greedy-per-cost
            --rule greedy --start exact                      | --start exact does not go with --rule greedy
            --completion none --stop exhaustive              | --stop exhaustive needs a --completion that raises
            --completion ees --increment 2                   | --increment needs a --completion that raises step by step
            --tie id --seed 7                                | --seed needs a lot, but --tie names none
            --rule greedy --contribution East=1              | --contribution does not go with --rule greedy
            """)
    void whatTheRuleWouldNotLookAtIsRefused(String options, String sentence) {
        assertThat(run(options)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(sentence).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rule greedy --completion none --utility cost",
                "--rule phragmen --utility cardinality --stop budget --increment 1.0",
                "--completion none --start exact",
                "--completion ees --start exact --stop exhaustive",
                "--rule greedy-per-cost --utility cardinality --tie cost,lot --seed 7",
            })
    void whatMeansTheSameIsNot(String options) {
        assertThat(run(options)).as(err.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void whatIsVerifiedWasChosenAsIsSaid() throws IOException {
        assertThat(run("--rule greedy --tie id --explain --near 0 --format json"))
                .isZero();
        var told = Files.writeString(folder.resolve("outcome.json"), out.toString(StandardCharsets.UTF_8));

        assertThat(run("--rule greedy --tie id --verify " + told)).isZero();
        assertThat(run("--verify " + told)).isZero();
        assertThat(run("--rule phragmen --verify " + told)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(told + " was chosen with another --rule than the one given; leave out --rule");
    }

    private int run(String options) {
        out.reset();
        try {
            var file = Files.writeString(folder.resolve("example.pb"), """
                    META
                    key;value
                    budget;10
                    vote_type;approval
                    PROJECTS
                    project_id;cost
                    a;4
                    b;6
                    VOTES
                    voter_id;vote
                    1;a,b
                    2;b
                    """);
            var select = new Select();
            Select.understoodBy(new CommandLine(select)).parseArgs((file + " " + options).split(" "));
            return Selecting.run(select.request(), System.in, out, new PrintStream(err, true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
