package org.harambee.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class PowerCommandTests {
    private static final Path PAGE = Path.of("..", "docs", "fairness", "power.md");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theExampleOfThePageIsWhatTheCommandTells() throws IOException {
        var text = Files.readString(PAGE);
        var input = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL).matcher(text);
        var run = Pattern.compile(
                        "```console\n\\$ java -jar harambee\\.jar power example\\.csv ([^\n]*)\n(.*?)```",
                        Pattern.DOTALL)
                .matcher(text);
        assertThat(input.find() && run.find()).isTrue();

        assertThat(power(input.group(1), ("- " + run.group(1)).split(" "))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(run.group(2));
    }

    @Test
    void programsReadExactFractions() {
        assertThat(power("", "4,4,4,2,2,1", "--quota", "12", "--format", "json"))
                .isZero();

        var members = JsonMapper.shared()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .get("members");
        assertThat(members).hasSize(6);
        assertThat(members.get(0).get("banzhaf").get("exact").asString()).isEqualTo("5/21");
        assertThat(members.get(3).get("shapley_shubik").get("exact").asString()).isEqualTo("3/20");
        assertThat(members.get(5).get("dummy").asBoolean()).isTrue();
    }

    @Test
    void aDoubleMajorityFromAFileWithOtherSeparators() {
        var file = "name,votes,population\n\"Left, the\",3,10.5\nRight,2,7.25\nMiddle,2,1\n";

        assertThat(power(file, "-", "--quota", "majority,65%", "--quorum", "2")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("at least 4 of 7 votes and at least 1,219 of 1,875 population and at least 2 of 3 members");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4,-1,2|--quota=3|2|The weight -1 is no number from 0.",
                "4,2,1|--quota=8|1|The rule can't be: the quota of votes is 8, but all together have only 7",
                "4,2,1|--quota=0|1|The rule can't be: the quota of votes is 0; it must be at least 1",
                "4,2,1|--quota=many|2|--quota is a number, a part such as 65%, or majority; not many.",
                "4,2,1|--quota=4,5|2|There are 1 columns of weights (votes) and 2 quotas",
                "999999999999999999,999999999999999999|--quota=5|1|more than 18 digits; give them in larger units",
                "nowhere.csv|--quota=5|1|There is no file nowhere.csv that can be read.",
            })
    void whatCantBeIsOneLine(String weights, String quota, int code, String line) {
        assertThat(power("", weights, quota)).isEqualTo(code);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains(line);
        assertThat(out.size()).isZero();
    }

    @Test
    void whatIsWrongInAFileIsNamedWithItsLine() {
        assertThat(power("name;votes\na;1\nb;x\n", "-", "--quota", "1")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("-:3: the weight of b is \"x\", which is no number from 0; write a number.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya;1,5\\nUganda;3|-:1: the weight of Kenya is \"1,5\", which is no number from 0; write a number.",
                "Kenya;4x\\nUganda;3|-:1: the weight of Kenya is \"4x\", which is no number from 0; write a number.",
                "Kenya;12%\\nUganda;3|-:1: the weight of Kenya is \"12%\", which is no number from 0; write a number.",
                "Kenya;;2\\nUganda;3;2|-:1: the weight of Kenya is missing; write a number.",
                "name;votes\\nKenya;1;5|-:2: there are 3 cells, but the first row has 2; give each the same columns.",
                "Kenya;1\\nKenya;2|-:2: Kenya stands there twice.",
                "a;1E600000000|-:1: the weight of a is \"1E600000000\", which is no number from 0; write a number.",
            })
    void noMemberAndNoWeightIsLeftOutUnsaid(String rows, String line) {
        assertThat(power(rows.replace("\\n", "\n"), "-", "--quota", "1")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(line);
    }

    @Test
    void membersWithoutANameAreCalledByTheirPlace() {
        assertThat(power("Kenya;2\n;1\n;1\n", "-", "--quota", "3")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("member 2 decides", "member 3 decides");
    }

    @Test
    @Timeout(20)
    void whoHasNoWeightAmongManyIsToldAtOnce() {
        var rows = new StringBuilder("observer;0\n");
        for (int i = 1; i <= 60; i++) {
            rows.append("m").append(i).append(";1\n");
        }
        assertThat(power(rows.toString(), "-", "--quota", "31", "--format", "json"))
                .isZero();

        var observer = JsonMapper.shared()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .get("members")
                .get(0);
        assertThat(observer.get("dummy").asBoolean()).isTrue();
        assertThat(observer.get("decides_with")).isEmpty();
    }

    private int power(String input, String... arguments) {
        var command = new PowerCommand();
        new CommandLine(command).parseArgs(arguments);
        return command.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
