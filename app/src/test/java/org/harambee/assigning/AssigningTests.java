package org.harambee.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssigningTests {
    private static final Path PAGES = Path.of("..", "docs", "fairness");
    private static final String PLAIN = "3 4\n2 2 2\n0 0 0 0\n2 2 2 2\n"
            + "900000 800000 100000 x\n900000 700000 200000 300000\n800000 x 100000 200000\n";
    private static final String OWN = """
            {"ideas": [{"id": "wells", "reviews": 1, "affiliate": "East", "language": "sw", "people": ["ana"]},
                       {"id": "maps", "reviews": 2}],
             "jurors": [{"id": "ana", "most": 2, "affiliate": "West", "languages": ["sw"]},
                        {"id": "ben", "name": "Ben", "most": 2, "affiliate": "East", "languages": ["sw"]},
                        {"id": "eva", "most": 2, "affiliate": "West", "languages": ["sw"]}],
             "affinities": [{"idea": "wells", "juror": "ben", "affinity": 1}],
             "default_affinity": 0.5}
            """;

    @TempDir
    Path folder;

    private record Told(int exitCode, String out, String err) {}

    @Test
    void thePageShowsWhatTheCommandTells() throws IOException {
        var page = Files.readString(PAGES.resolve("assignment.md"));
        var input = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL).matcher(page);
        var runs = Pattern.compile(
                        "```console\n\\$ java -jar harambee\\.jar assign example\\.txt ([^\n]*)\n(.*?)```",
                        Pattern.DOTALL)
                .matcher(page);
        assertThat(input.find()).isTrue();
        int examples = 0;
        while (runs.find()) {
            var told = assign(input.group(1), runs.group(1));
            assertThat(told.out().replaceAll("[0-9.]+ seconds, by", "0.01 seconds, by"))
                    .isEqualTo(runs.group(2));
            examples++;
        }
        assertThat(examples).isPositive();
    }

    @Test
    void ownAffiliateAndPeopleAreInConflict() {
        var told = assign(OWN, "--format json --why wells=ana --why wells=ben");

        var json = JsonMapper.shared().readTree(told.out());
        assertThat(json.path("assignment")
                        .path(0)
                        .path("jurors")
                        .path(0)
                        .path("juror")
                        .asString())
                .isEqualTo("eva");
        assertThat(json.path("why").path(0).path("text").asString())
                .isEqualTo("Juror ana may not review idea wells: it is their own.");
        assertThat(json.path("why").path(1).path("text").asString())
                .isEqualTo("Ben may not review idea wells: it is of their own affiliate, East.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--objective total --explain --why 0=1",
                "--objective maxmin --trade-off",
                "--objective leximin",
                "--objective leximin --pure",
                "--chance 0.7 --seed 1",
                "--affiliates 4 --most-per-affiliate 1 --load-step 0.01",
            })
    void theSchemaKnowsAllThatIsTold(String options) throws IOException {
        var schema = JsonMapper.shared().readTree(Files.readString(PAGES.resolve("assignment.schema.json")));
        var told = assign(PLAIN, options + " --format json");

        assertThat(told.err()).isEmpty();
        var known = new TreeSet<String>();
        names(schema, known);
        var said = new TreeSet<String>();
        names(JsonMapper.shared().readTree(told.out()), said);
        assertThat(known).containsAll(said);
    }

    private static void names(JsonNode node, Set<String> into) {
        into.addAll(node.propertyNames());
        node.forEach(child -> names(child, into));
    }

    @Test
    void theFairestServesTheWorstBetter() {
        var total = JsonMapper.shared().readTree(assign(PLAIN, "--format json").out());
        var fair = JsonMapper.shared()
                .readTree(assign(PLAIN, "--objective maxmin --format json").out());

        assertThat(fair.path("proved").asBoolean()).isTrue();
        assertThat(fair.path("min").asDouble())
                .isGreaterThanOrEqualTo(total.path("min").asDouble());
        assertThat(fair.path("total").asDouble())
                .isLessThanOrEqualTo(total.path("total").asDouble());
    }

    @Test
    void anOutcomeIsKeptWhereAJurorDropsOut() throws IOException {
        var old = folder.resolve("old.json");
        Files.writeString(old, assign(OWN, "--format json").out());

        var told = JsonMapper.shared()
                .readTree(assign(OWN, "--format json --keep " + old + " --conflict maps=ben")
                        .out());

        assertThat(told.path("removed").size()).isLessThanOrEqualTo(1);
        assertThat(told.path("added").size()).isEqualTo(told.path("removed").size());
    }

    @Test
    void openReviewsFilesAreRead() throws IOException {
        var scores = folder.resolve("scores.csv");
        var constraints = folder.resolve("constraints.csv");
        var quota = folder.resolve("quota.csv");
        Files.writeString(scores, "p1,r1,0.9\np1,r2,0.4\np2,r1,0.8\np2,r2,0.1\n");
        Files.writeString(constraints, "p2,r2,-1\np1,r2,1\n");
        Files.writeString(quota, "r1,2\nr2,1\n");

        var told = assign(
                "",
                "--scores " + scores + " --constraints " + constraints + " --quota " + quota
                        + " --reviews 1 --format json");

        var json = JsonMapper.shared().readTree(told.out());
        assertThat(json.path("total").asDouble()).isEqualTo(1.2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 4;2 2 2                            | after line 2: the file ends before the least load of each juror; it may be cut.
            1 2;1;0 0;1 1;5                      | line 5, idea 0, juror 1: the affinity is missing; each idea has one for each of 2 jurors.
            1 2;1;0 0;1 1;5 NaN                  | line 5, idea 0, juror 1: 'NaN' is not a whole number, or too large; write millionths as a whole number, or x for a forbidden pair.
            1 1;1;3;1;5                          | line 4, juror 0: the greatest load, 1, is below the least, 3 (line 3); change one of them.
            1 1;1;0;1;9999999999                 | line 5, idea 0, juror 0: an affinity of 9999999999 millionths is too large; scale affinities to at most 2000000000.
            1 1;1;0;1;5 6                        | line 5, end of the line: there is more than was announced, from '6' on; remove it.
            1 1;1;0;1;5;6                        | line 6, end: there are more lines than the 1 ideas that line 1 promises; remove them.
            1 2;-1;0 0;1 1;5 5                   | line 2, reviews of each idea, place 0: -1 is not between 0 and 1000000; correct it.
            """)
    void badTextIsRefusedWhereItIsBad(String file, String sentence) {
        var told = assign(file.replace(';', '\n') + "\n", "");

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err().strip()).endsWith(sentence).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2;2;0 0;1 1;5 x  | There is no such assignment: idea 0 needs 2 reviews, of which only 1 can be had: nobody else may review it. It would be enough to give idea 0 only 1 review.
            2 1;1 1;0;1;5;5    | There is no such assignment: ideas 0, 1 need 2 reviews, of which only 1 can be had: juror 0, who alone could still review, can give no more. It would be enough to allow juror 0 2 reviews.
            1 2;1;1 1;1 1;5 5  | There is no such assignment: jurors 0, 1 must give 2 reviews at least, but the ideas that they may review need only 1. It would be enough to ask juror 0 for only 0 reviews at least.
            """)
    void whatCannotBeIsExplainedInOneLine(String file, String sentence) {
        var told = assign(file.replace(';', '\n') + "\n", "");

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err().strip()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"ideas": []}                                                             | standard input, jurors: it is missing or no list.
            {"ideas": [{"id": "a"}], "jurors": [], "affinities": []}                   | standard input, ideas[0].reviews: it must be a whole number from 0 to 1000000.
            {"ideas": [], "jurors": [], "affinities": [{"idea": "a", "juror": "b"}]}   | standard input, affinities: there is no idea 'a'; use an id of ideas.
            {"ideas": [{"id": "a", "reviews": 1, "people": ["b"]}], "jurors": [{"id": "b", "most": 1}], "affinities": [], "default_affinity": 0, "required": [{"idea": "a", "juror": "b"}]} | Juror b must review idea a, but may not (it is their own); take one of the two away.
            {"ideas": [                                                               | standard input, line 2: this is not JSON: Unexpected end-of-input: expected close marker for Array (start marker at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 11]).
            """)
    void badJsonIsRefusedWhereItIsBad(String file, String sentence) {
        var told = assign(file + "\n", "");

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err().strip()).startsWith(sentence.substring(0, Math.min(60, sentence.length())));
    }

    @Test
    void unknownPairsAreWrongUse() {
        var told = assign(PLAIN, "--why 9=0");

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err().strip())
                .isEqualTo("There is no idea and juror 9=0; write IDEA=JUROR with ids of the input.");
    }

    private static Told assign(String input, String options) {
        var command = new Assign();
        var all = (input.isEmpty() ? "" : "- ") + options;
        new CommandLine(command)
                .parseArgs(all.isBlank() ? new String[0] : all.strip().split(" +"));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = Assigning.run(
                command.request(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Told(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
