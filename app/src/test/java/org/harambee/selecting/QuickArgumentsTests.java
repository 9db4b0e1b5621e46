package org.harambee.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The quick way of reading arguments and picocli's are one. */
class QuickArgumentsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.pb",
                "-",
                "a.pb --rule greedy --utility points --explain --format json",
                "--rule=equal-shares --completion=ees a.pb --start exact --stop exhaustive --increment 0.5",
                "a.pb --size 3 --tie cost,max-cost,votes,order,id,lot --seed 2023 --compare any",
                "a.pb --groups sex,age --weights hours --contribution WMKE=10 --contribution a=b=2.5",
                "a.pb --verify outcome.json",
            })
    void plainUsesMeanTheSame(String line) {
        var arguments = List.of(line.split(" "));

        assertThat(QuickArguments.of(arguments)).contains(byPicocli(arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "a.pb b.pb",
                "a.pb --rule",
                "a.pb --rule fair",
                "a.pb --size many",
                "a.pb --increment NaN",
                "a.pb --tie cost,,lot",
                "a.pb --colour red",
                "a.pb --rule greedy --rule top",
                "a.pb --debug"
            })
    void allElseIsLeftToPicocli(String line) {
        assertThat(QuickArguments.of(line.isEmpty() ? List.of() : List.of(line.split(" "))))
                .isEmpty();
    }

    @Test
    void everyOptionCanBeGivenQuickly() {
        var line = new CommandLine(new Select());

        assertThat(line.getCommandSpec().options()).isNotEmpty().allSatisfy(option -> {
            var arguments = option.arity().max() == 0
                    ? List.of("a.pb", option.longestName())
                    : List.of("a.pb", option.longestName(), example(option.longestName()));
            assertThat(QuickArguments.of(arguments)).as(option.longestName()).contains(byPicocli(arguments));
        });
    }

    private static String example(String option) {
        return switch (option) {
            case "--rule" -> "bos";
            case "--utility", "--tie" -> "cost";
            case "--completion", "--compare" -> "none";
            case "--start" -> "exact";
            case "--stop" -> "budget";
            case "--format" -> "csv";
            case "--contribution" -> "a=1";
            default -> "7";
        };
    }

    private static Request byPicocli(List<String> arguments) {
        var select = new Select();
        Select.understoodBy(new CommandLine(select)).parseArgs(arguments.toArray(String[]::new));
        return select.request();
    }
}
