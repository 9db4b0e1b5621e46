package org.harambee.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Who adds up what an explanation tells, with nothing but the text and a pocket calculator, gets what it says. */
class PocketCalculatorTests {
    private static final String AMOUNT = "([\\d,]+(?:\\.\\d+)?)";
    /** An amount is told to six places. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.000001");

    /** Endowments and what is left are told to two places, in millionths. */
    private static final BigDecimal CENT = new BigDecimal(10_000);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, add1",
        "2, add1",
        "3, add1-greedy",
        "4, add1 --utility cardinality",
        "6, add1 --increment 0.7",
        "7, ees"
    })
    void everySumIsRight(int seed, String completion) throws IOException {
        var text = explained(seed, completion);
        var left = amount(text, "To begin with the voters have " + AMOUNT);
        assertThat(left)
                .as(text)
                .isCloseTo(
                        amount(text, "Every voter was given " + AMOUNT).multiply(BigDecimal.valueOf(30)),
                        within(CENT.multiply(BigDecimal.valueOf(30))));
        var budget = amount(text, " of " + AMOUNT + " \\(");
        for (var round : text.substring(text.indexOf("Round by round"), text.indexOf("How near"))
                .split("\n {2}\\d+\\. ", -1)) {
            if (!round.contains(" costs ")) {
                continue;
            }
            var cost = amount(round, " costs " + AMOUNT);
            var paid = paid(round);
            assertThat(paid)
                    .as(round)
                    .isCloseTo(round.contains(" pay") ? cost : BigDecimal.ZERO, within(BigDecimal.TEN));
            left = left.subtract(round.contains("voter") && paid.signum() > 0 ? cost : BigDecimal.ZERO);
            budget = budget.subtract(cost);
            assertThat(amount(round, "Left: " + AMOUNT)).as(round).isEqualByComparingTo(budget);
            assertThat(amount(round, AMOUNT + " with the voters")).as(round).isCloseTo(left, within(CENT));
        }
        assertThat(budget)
                .isEqualByComparingTo(
                        amount(text, " of " + AMOUNT + " \\(").subtract(amount(text, "for " + AMOUNT + " of")));
        losers(text.substring(text.indexOf("How near"))).forEach(PocketCalculatorTests::checkLoser);
    }

    /** What each group of payers pays together is what each pays, times how many they are; all of them are added up. */
    private static BigDecimal paid(String round) {
        var sum = BigDecimal.ZERO;
        for (var payer : all(round, "(\\d+) voters pay " + AMOUNT + " each, " + AMOUNT + " together")) {
            var each = number(payer.group(2)).multiply(number(payer.group(1)));
            assertThat(each).as(payer.group()).isCloseTo(number(payer.group(3)), within(number(payer.group(1))));
            sum = sum.add(number(payer.group(3)));
        }
        for (var payer : all(round, "1 voter pays " + AMOUNT)) {
            sum = sum.add(number(payer.group(1)));
        }
        return sum;
    }

    private static void checkLoser(String loser) {
        var had = amount(loser, "its supporters had " + AMOUNT);
        if (!loser.contains(" paid ")) {
            return;
        }
        var spent = all(loser.substring(loser.indexOf(" paid ")), AMOUNT + " for ").stream()
                .map(one -> number(one.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var have = amount(loser, "and have " + AMOUNT);
        assertThat(had.subtract(spent)).as(loser).isCloseTo(have, within(BigDecimal.TEN));
        if (loser.contains("too little")) {
            var missing = amount(loser, ", " + AMOUNT + " too little");
            assertThat(have.add(missing))
                    .as(loser)
                    .isCloseTo(amount(loser, "it costs " + AMOUNT), within(BigDecimal.ONE));
        }
    }

    private static List<String> losers(String text) {
        return text.lines()
                .filter(line -> line.contains("its supporters had"))
                .map(line -> line.replaceAll("\\. It would.*", ""))
                .toList();
    }

    private String explained(int seed, String completion) throws IOException {
        var random = new Random(seed);
        var file = new StringBuilder(
                "META\nkey;value\ndescription;Sums\nbudget;1000\nvote_type;approval\nPROJECTS\nproject_id;cost\n");
        for (int project = 0; project < 9; project++) {
            file.append("p")
                    .append(project)
                    .append(';')
                    .append(60 + random.nextInt(250))
                    .append('\n');
        }
        file.append("VOTES\nvoter_id;vote\n");
        for (int voter = 0; voter < 30; voter++) {
            file.append(voter)
                    .append(";p")
                    .append(random.nextInt(3))
                    .append(",p")
                    .append(3 + random.nextInt(3));
            file.append(",p").append(6 + random.nextInt(3)).append('\n');
        }
        var path = Files.writeString(folder.resolve("sums.pb"), file);
        var select = new Select();
        Select.understoodBy(new CommandLine(select))
                .parseArgs((path + " --explain --near 0 --tie id --completion " + completion).split(" "));
        var out = new ByteArrayOutputStream();
        int code = Selecting.run(select.request(), System.in, out, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static org.assertj.core.data.Offset<BigDecimal> within(BigDecimal rounded) {
        return org.assertj.core.api.Assertions.within(rounded.multiply(ROUNDED));
    }

    private static BigDecimal amount(String text, String pattern) {
        return number(all(text, pattern).getFirst().group(1));
    }

    private static List<MatchResult> all(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text).results().toList();
        assertThat(text).isNotEmpty();
        return found;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }
}
