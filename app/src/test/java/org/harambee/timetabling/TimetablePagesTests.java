package org.harambee.timetabling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.harambee.fairness.timetable.Constraint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked example is what the command tells, the schemas know all that is said, and refusals say what to do. */
class TimetablePagesTests {
    private static final Path PAGES = Path.of("..", "docs", "fairness");
    private static final Pattern INPUT = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile("```console\n\\$ java -jar harambee\\.jar timetable ([^\n]*)\n(.*?)```", Pattern.DOTALL);
    private static final String QUICK = " --engine local --steps 20000";

    @TempDir
    private Path folder = Path.of("");

    private record Told(int exitCode, String out, String err) {}

    @BeforeEach
    void writeFiles() throws IOException {
        var input = INPUT.matcher(page());
        assertThat(input.find()).isTrue();
        write("example.json", input.group(1));
        write("shorter.json", input.group(1).replace("[\"sat-3\"]", "[\"sat-2\", \"sat-3\"]"));
        write("plan.json", timetable("example.json" + QUICK + " --format json").out());
    }

    @Test
    void everyExampleIsWhatTheCommandTells() throws IOException {
        var runs = RUN.matcher(page());
        int examples = 0;
        while (runs.find()) {
            assertThat(timetable(runs.group(1)).out()).isEqualTo(runs.group(2));
            examples++;
        }
        assertThat(examples).isEqualTo(3);
    }

    @Test
    void thePageNamesEveryConstraint() throws IOException {
        for (var constraint : Constraint.values()) {
            assertThat(page()).contains("`" + constraint.word() + "`");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.json --explain",
                "shorter.json",
                "example.json --goal fair-participation",
                "example.json --verify plan.json",
                "example.json --weights clash=hard,seats=0"
            })
    void theSchemaKnowsAllThatIsTold(String arguments) throws IOException {
        var schema = JsonMapper.shared().readTree(Files.readString(PAGES.resolve("timetable-outcome.schema.json")));
        var told = JsonMapper.shared()
                .readTree(timetable(arguments + QUICK + " --format json").out());
        assertThat(unknown(told, schema)).isEmpty();
        for (var required : schema.path("required")) {
            assertThat(told.has(required.asString())).as(required.asString()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "amina", "absent": ["sat-3"] | "amina", "absent": ["sat-9"] | person amina: there is no slot sat-9
                    "zone": "America/Argentina/Buenos_Aires" | "zone": "Mars/Base" | people[1], field zone: there is no time zone Mars/Base
                    "capacity": 60 | "capacity": -1 | halls[0], field capacity: a whole number from 0 to 1000000 is needed
                    "capacity": 60 | "seats": 60 | halls[0]: there is no field seats; possible are id, capacity
                    "start": "2026-11-07T11:00+03:00" | "start": "eleven" | slots[1], field start: a time with its offset is needed
                    "clash": 5 | "clash": 5000000000 | the weight of clash is 5000000000
                    "clash": 5 | "peace": 5 | there is no field peace
                    "after": ["opening"] | "after": ["names"] | wait for each other
                    {"id": "open data"} | {"id": "open data" | line 19: this is no JSON: Unexpected close marker
                    """)
    void whatIsWrongIsSaidInOneLine(String good, String bad, String words) throws IOException {
        var text = Files.readString(folder.resolve("example.json"));
        assertThat(text).contains(good.strip());
        write("bad.json", text.replace(good.strip(), bad.strip()));
        var told = timetable("bad.json" + QUICK);
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err().lines()).hasSize(1);
        assertThat(told.err()).contains("bad.json", words.strip());
    }

    @Test
    void aPublishedScheduleIsKept() throws IOException {
        write("schedule.json", """
                {"schedule": {"conference": {"days": [{"rooms": {"Baobab": [
                  {"id": 1, "slug": "radio", "title": "Radio", "date": "2026-11-07T14:00:00+03:00", "duration": "00:45"},
                  {"id": 2, "title": "Lunch", "date": "2026-11-07T12:00:00+03:00", "duration": "01:00"}
                ]}}]}}}
                """);
        var told = timetable("example.json --published schedule.json --lock radio" + QUICK + " --format json");
        var plan = JsonMapper.shared().readTree(told.out());
        assertThat(plan.path("remarks")).hasSize(1);
        var radio = plan.path("plan")
                .valueStream()
                .filter(entry -> entry.path("session").asString("").equals("radio"))
                .findFirst()
                .orElseThrow();
        assertThat(radio.path("hall").asString()).isEqualTo("Baobab");
        assertThat(radio.path("slot").asString()).isEqualTo("sat-3");
    }

    private static String page() throws IOException {
        return Files.readString(PAGES.resolve("timetable.md"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Told timetable(String arguments) {
        var words = new ArrayList<String>();
        for (var word : arguments.strip().split(" +", -1)) {
            words.add(word.endsWith(".json") ? folder.resolve(word).toString() : word);
        }
        var command = new Timetable();
        new CommandLine(command).parseArgs(words.toArray(String[]::new));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = Timetabling.run(
                command.request(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Told(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Keys that are told and not described. */
    private static List<String> unknown(JsonNode told, JsonNode schema) {
        var unknown = new ArrayList<String>();
        for (var field : told.properties()) {
            var described = Optional.ofNullable(schema.path("properties").get(field.getKey()));
            if (described.isEmpty()) {
                unknown.add(field.getKey());
            } else {
                unknown.addAll(unknown(field.getValue(), described.get()));
            }
        }
        for (var element : told.isArray() ? told : JsonMapper.shared().createArrayNode()) {
            unknown.addAll(unknown(element, schema.path("items")));
        }
        return unknown;
    }
}
