package org.harambee.rotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RotateCommandTests {
    private static final Path PAGE = Path.of("..", "docs", "fairness", "rotation.md");
    private static final Path SCHEMA = PAGE.resolveSibling("rotation.schema.json");
    private static final String SIX = """
            name,zone,affiliate,people
            Buenos Aires,America/Argentina/Buenos_Aires,WMAR,1
            Berlin,Europe/Berlin,WMDE,2
            Belgrade,Europe/Belgrade,WMRS,1
            Nairobi,Africa/Nairobi,WMKE,2
            Kampala,Africa/Kampala,WMUG,2
            Dar es Salaam,Africa/Dar_es_Salaam,WMTZ,1
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theExampleOfThePageIsWhatTheCommandTells() throws IOException {
        var text = Files.readString(PAGE);
        var input = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL).matcher(text);
        var run = Pattern.compile(
                        "```console\n\\$ java -jar harambee\\.jar rotate example\\.csv ([^\n]*)\n(.*?)```",
                        Pattern.DOTALL)
                .matcher(text);
        assertThat(input.find() && run.find()).isTrue();

        assertThat(rotate(input.group(1), ("- " + run.group(1)).split(" "))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(run.group(2));
    }

    @Test
    void atOfficeHoursNoRotationIsNeeded() {
        assertThat(year(SIX, "--table", "office")).isZero();
        assertThat(text())
                .contains("No rotation is needed: at 12:00, 12:30 or 13:00 UTC no meeting costs anybody anything");
        assertThat(year(SIX, "--table", "office", "--format", "json")).isZero();
        assertThat(json().get("no_rotation_needed").asBoolean()).isTrue();
        assertThat(json().get("max").asInt()).isZero();
    }

    @Test
    void programsReadTheOptimumItsBoundAndTheTradeOff() {
        assertThat(year(SIX, "--table", "volunteer", "--epsilon", "0", "--format", "json"))
                .isZero();

        assertThat(json().get("max").asInt()).isEqualTo(143);
        assertThat(json().get("bound").asInt()).isEqualTo(143);
        assertThat(json().get("proved").asBoolean()).isTrue();
        assertThat(json().get("total").asInt()).isEqualTo(1090);
        assertThat(json().get("meetings")).hasSize(40);
        assertThat(json().get("trade_off").get(1).get("total").asInt()).isEqualTo(862);
        assertThat(json().get("seconds").isNumber()).isTrue();
        var schema = JsonMapper.shared().readTree(SCHEMA.toFile());
        assertThat(json().propertyNames())
                .isSubsetOf(schema.get("properties").propertyNames())
                .containsAll(schema.get("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(err.size()).isZero();
    }

    @Test
    void theFutureIsPlannedAnewAndThePastStands() throws IOException {
        assertThat(year(SIX, "--table", "volunteer", "--format", "json")).isZero();
        var first = json();
        var kept = Files.writeString(folder.resolve("plan.json"), text());

        assertThat(year(
                        SIX + "Sarajevo,Europe/Sarajevo,WMBA,1\n",
                        "--table",
                        "volunteer",
                        "--format",
                        "json",
                        "--keep",
                        kept.toString(),
                        "--after",
                        "2023-06-30"))
                .isZero();

        var second = json();
        for (int i = 0; i < 40; i++) {
            boolean past = first.get("meetings").get(i).get("day").asString().compareTo("2023-06-30") <= 0;
            assertThat(second.get("meetings").get(i).get("held").asBoolean()).isEqualTo(past);
            if (past) {
                assertThat(second.get("meetings").get(i).get("utc"))
                        .isEqualTo(first.get("meetings").get(i).get("utc"));
            }
        }
    }

    @Test
    void onlyWhereClocksReallyMovedIsPlannedAnew() throws IOException {
        assertThat(year(SIX, "--table", "volunteer", "--format", "json")).isZero();
        var told = text();
        var kept = Files.writeString(folder.resolve("same.json"), told);
        // as if Nairobi had been told another hour on one day
        var day = told.indexOf("\"2023-05-17\"");
        var local = told.indexOf("\"Africa/Nairobi\": \"2023-05-17T", day);
        int hour = local + "\"Africa/Nairobi\": \"2023-05-17T".length();
        var other = Files.writeString(
                folder.resolve("moved.json"), told.substring(0, hour) + "05" + told.substring(hour + 2));

        assertThat(year(SIX, "--table", "volunteer", "--format", "json", "--keep", kept.toString()))
                .isZero();
        assertThat(json().get("moved")).isEmpty();
        assertThat(json().get("meetings"))
                .allMatch(meeting -> meeting.get("held").asBoolean());
        assertThat(year(SIX, "--table", "volunteer", "--format", "json", "--keep", other.toString()))
                .isZero();
        assertThat(json().get("moved")).hasSize(1);
    }

    @Test
    void meetingsThatSomebodyMissesAreNotTheirs() {
        var people = "name;zone;affiliate;away\na;Africa/Nairobi;x;2023-03-01..2023-03-31\nb;Africa/Nairobi;x;\n";
        assertThat(year(people, "--quorum", "1")).isZero();
        assertThat(text()).contains("a: 35 meetings at ", "b: 40 meetings at ");
    }

    @Test
    void whoSaysNoHoursCanAlwaysCome() {
        assertThat(year("name;zone;available\na;Africa/Nairobi;\n")).isZero();
        assertThat(text()).contains("No rotation is needed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;Europe/Berln|-:1: there is no zone Europe/Berln; did you mean Europe/Berlin",
                "a;Nairobi|-:1: there is no zone Nairobi; did you mean Africa/Nairobi?",
                "a;+03:00|-:1: the zone +03:00 is only an offset",
                "a;|-:1: the zone is missing",
                "name;zone;available~a;Africa/Nairobi;08:00-08:00|-:2: the hours 08:00-08:00 are empty",
                "name;zone;available~a;Africa/Nairobi;never|-:2: \"never\" are no days of the week",
                "name;zone;available~a;Africa/Nairobi;08:00-08:30|On 2026-03-04 a can't come at any hour",
                "name;zone;from;until~a;Africa/Nairobi;2026-05-01;2026-04-01|-:2: takes part until 2026-04-01",
                "name;zone;from~a;Africa/Nairobi;2027-05-01|in none of the meetings",
                "name;zone;carried~a;Africa/Nairobi;-3|-:2: what a carries is negative: -3.",
                "name;zone;colour~a;Africa/Nairobi;red|the column colour is not known",
                "name;table~a;office|there is no column zone",
                "name;city;zone~a;Nairobi;Africa/Nairobi|-:1: two columns mean the same",
                "a;Africa/Nairobi~a;Europe/Berlin|-:2: there is another a.",
                "~|- is empty",
            })
    void badPeopleAreOneLine(String people, String line) {
        int code = rotate(
                people.replace('~', '\n') + "\n",
                "-",
                "--from",
                "2026-03-04",
                "--until",
                "2026-04-01",
                "--every",
                "7d");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains(line);
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--until 2036-03-04|is more than two years",
                "--until 2026-01-01|The last day, 2026-01-01, is before the first, 2026-03-04.",
                "--until 2026-02-30|2026-02-30 is no date",
                "--until 2026-05-01 --every never|--every is never",
                "--until 2026-05-01 --every 0d|--every is 0d",
                "--until 2026-05-01 --minutes 0|last from 5 to 720 minutes",
                "--until 2026-05-01 --epsilon much|--epsilon is much",
                "--until 2026-05-01 --epsilon -1|--epsilon is -1",
                "--until 2026-05-01 --table lunch|There is no file lunch",
                "--until 2026-05-01 --unit team|--unit is person or affiliate, not team.",
                "--until 2026-05-01 --slots 0|A plan has at least one slot.",
                "--until 2026-05-01 --turns --slots 9|take turns over at most 4 slots",
                "--until 2026-05-01 --quorum Mars=1|--quorum names Mars, from which nobody comes.",
                "--until 2026-05-01 --after 2026-04-01|--after needs --keep",
                "--until 2026-05-01 --skip 2026-03-04..2026-05-01|All meetings are left out.",
            })
    void badWordsAreOneLine(String words, String line) {
        var arguments = new ArrayList<>(List.of("-", "--from", "2026-03-04"));
        arguments.addAll(List.of(words.split(" ")));

        assertThat(rotate("a;Africa/Nairobi\nb;Asia/Jakarta\n", arguments.toArray(String[]::new)))
                .isBetween(1, 2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains(line);
        assertThat(out.size()).isZero();
    }

    private int year(String people, String... more) {
        out.reset();
        var arguments = new ArrayList<>(List.of("-", "--from", "2023-03-01", "--until", "2023-11-29"));
        arguments.addAll(List.of(more));
        return rotate(people, arguments.toArray(String[]::new));
    }

    private int rotate(String input, String... arguments) {
        var command = new RotateCommand();
        new CommandLine(command).parseArgs(arguments);
        return command.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(text());
    }
}
