package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200|1200",
                "1200.5|1200.5",
                "0,5|0.5",
                "1,500.00|1500",
                "1.500,00|1500",
                "1 500,25|1500.25",
                "1'500'000|1500000",
                "12,345,678|12345678",
                "1.234.567,8|1234567.8",
                "0|0"
            })
    void anAmountIsReadWithThousandsApartOrNot(String typed, String amount) {
        Form form = Form.filled(Map.of("amount", typed));

        assertThat(Amounts.read(form, "amount", "odd").map(Amounts::plain)).contains(amount);
        assertThat(form.refused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,500", "1.500", "12,000"})
    void whatCouldBeThousandsOrDecimalsIsAsked(String typed) {
        Form form = Form.filled(Map.of("amount", typed));

        assertThat(Amounts.read(form, "amount", "odd")).isEmpty();
        assertThat(form.refusal("amount")).map(Said::key).contains("ui-amount-unclear");
    }

    @Test
    void bothReadingsAreNamedInTheSignsThatWereTyped() {
        Form form = Form.filled(Map.of("amount", "500.000"));

        Amounts.read(form, "amount", "KES", "odd");

        assertThat(form.refusal("amount"))
                .contains(
                        Said.of("ui-amount-unclear", "typed", "500.000", "thousands", "500000", "decimals", "500.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500,000", "500.000", "500 000"})
    void inACurrencyWithoutDecimalsThereIsOneReading(String typed) {
        Form form = Form.filled(Map.of("amount", typed));

        assertThat(Amounts.read(form, "amount", " ugx", "odd").map(Amounts::plain))
                .contains("500000");
        assertThat(form.refused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "1e9",
                "five",
                "1,50,00",
                "1.5.0",
                "1,500.000",
                "12,34.50",
                "1234567890123",
                "1.",
                "0,125",
                "٣"
            })
    void whatIsNoAmountIsRefused(String typed) {
        Form form = Form.filled(Map.of("amount", typed));

        assertThat(Amounts.read(form, "amount", "odd")).isEmpty();
        assertThat(form.refusal("amount")).map(Said::key).contains("odd");
    }
}
