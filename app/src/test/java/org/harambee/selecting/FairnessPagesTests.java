package org.harambee.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked examples in docs/fairness are what the command tells, and the schema there knows all that it tells. */
class FairnessPagesTests {
    private static final Path PAGES = Path.of("..", "docs", "fairness");
    private static final Pattern INPUT = Pattern.compile("```pb\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile(
            "```console\n\\$ java -jar harambee\\.jar select example\\.pb ([^\n]*)\n(.*?)```", Pattern.DOTALL);

    static Stream<Path> pages() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(FairnessPagesTests::isOfSelection)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Other commands have pages there, too, and pages in plain words have no examples. */
    private static boolean isOfSelection(Path page) {
        try {
            return Files.readString(page).contains("```pb\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyExampleIsWhatTheCommandTells(Path page) throws IOException {
        var text = Files.readString(page);
        var input = INPUT.matcher(text);
        assertThat(input.find()).isTrue();
        var runs = RUN.matcher(text);
        int examples = 0;
        while (runs.find()) {
            assertThat(select(input.group(1), runs.group(1))).isEqualTo(runs.group(2));
            examples++;
        }
        assertThat(examples).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--tie id",
                "--groups village --compare any",
                "--completion none --groups village --contribution East=2000 --contribution West=10000",
                "--rule phragmen",
                "--rule bos",
                "--rule top --size 2",
                "--completion ees --stop exhaustive",
            })
    void theSchemaKnowsAllThatIsTold(String options) throws IOException {
        var schema = JsonMapper.shared().readTree(Files.readString(PAGES.resolve("outcome.schema.json")));
        var told = JsonMapper.shared().readTree(select(example(), options + " --format json --explain"));

        assertThat(unknown(told, schema, schema)).isEmpty();
    }

    @Test
    void theSchemaIsPackedAsItIsPublished() throws IOException {
        try (var packed = getClass().getResourceAsStream("outcome.schema.json")) {
            assertThat(packed).hasSameContentAs(Files.newInputStream(PAGES.resolve("outcome.schema.json")));
        }
    }

    private static String example() throws IOException {
        var input = INPUT.matcher(Files.readString(PAGES.resolve("equal-shares.md")));
        assertThat(input.find()).isTrue();
        return input.group(1);
    }

    private static String select(String input, String options) {
        var arguments = new ArrayList<>(List.of("-"));
        arguments.addAll(List.of(options.split(" ")));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Selecting.run(
                QuickArguments.of(arguments).orElseThrow(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Keys and words that the schema does not have, and required keys that are missing. */
    private static List<String> unknown(JsonNode told, JsonNode pattern, JsonNode schema) {
        var found = new ArrayList<String>();
        if (pattern.has("$ref")) {
            var name = pattern.get("$ref").asString().replace("#/$defs/", "");
            return unknown(told, schema.get("$defs").get(name), schema);
        }
        if (pattern.has("enum") && !pattern.get("enum").valueStream().toList().contains(told)) {
            found.add("the word " + told);
        }
        pattern.path("required")
                .valueStream()
                .filter(key -> !told.has(key.asString()))
                .forEach(key -> found.add("no " + key));
        if (told.isObject() && pattern.has("properties")) {
            for (var entry : told.properties()) {
                var known = pattern.get("properties").get(entry.getKey());
                found.addAll(
                        known == null
                                ? List.of("the key " + entry.getKey())
                                : unknown(entry.getValue(), known, schema));
            }
        }
        if (told.isArray()) {
            told.forEach(element -> found.addAll(unknown(element, pattern.get("items"), schema)));
        }
        return found;
    }
}
