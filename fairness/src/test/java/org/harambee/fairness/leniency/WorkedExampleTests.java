package org.harambee.fairness.leniency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The example of docs/fairness/leniency.md, to the digit. */
class WorkedExampleTests {
    private static final Panel PANEL = new Panel(
            5,
            3,
            1,
            List.of(
                    new Review(0, 0, 2), new Review(0, 1, 4),
                    new Review(1, 0, 3), new Review(1, 1, 5),
                    new Review(2, 0, 1), new Review(2, 2, 2),
                    new Review(3, 1, 4), new Review(3, 2, 3),
                    new Review(4, 0, 3), new Review(4, 2, 4)));

    @Test
    void ideasAndJurorsAreTold() {
        Corrected corrected = Leniency.usual().correct(PANEL);
        assertThat(IntStream.range(0, 5)
                        .mapToObj(idea -> told(corrected.idea(idea).orElseThrow())))
                .containsExactly(
                        "3.00 3.00 (2.03 to 3.97)",
                        "4.00 4.00 (3.03 to 4.97)",
                        "1.50 1.97 (1.00 to 2.95)",
                        "3.50 3.02 (2.05 to 3.99)",
                        "3.50 3.97 (3.00 to 4.95)");
        assertThat(IntStream.range(0, 3)
                        .mapToObj(juror -> told(corrected.juror(juror).orElseThrow())))
                .containsExactly(
                        "-0.75 -0.95 (-1.89 to -0.03)", "0.83 0.94 (0.01 to 1.90)", "0.17 0.01 (-0.92 to 0.94)");
        assertThat(corrected.places().values())
                .containsExactly(
                        new Places(3, 4), new Places(1, 2), new Places(5, 5), new Places(3, 4), new Places(1, 2));
        assertThat(told(corrected.jurorShare())).isEqualTo("0.88");
    }

    private static String told(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static String told(Estimate estimate) {
        return String.format(
                Locale.ROOT,
                "%.2f %.2f (%.2f to %.2f)",
                estimate.raw(),
                estimate.value(),
                estimate.low(),
                estimate.high());
    }
}
