package org.harambee.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PartialDateTests {

    @Test
    void aMonthStaysAMonth() {
        PartialDate march = PartialDate.read("2023-03").orElseThrow();

        assertThat(march.in(Locale.ENGLISH)).isEqualTo("March 2023");
        assertThat(march.first()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(march.last()).isEqualTo(LocalDate.of(2023, 3, 31));
    }

    @Test
    void aYearAndADayAreToldAsTheyAre() {
        assertThat(PartialDate.read("2023").orElseThrow().in(Locale.ENGLISH)).isEqualTo("2023");
        assertThat(PartialDate.read("2023-09-11").orElseThrow().in(Locale.GERMAN))
                .isEqualTo("11. September 2023");
    }

    @Test
    void whatIsNoDateIsNone() {
        for (String odd : new String[] {"", "soon", "2023-13", "2023-02-30", "12.3.2023", "2023-3", "????"}) {
            assertThat(PartialDate.read(odd)).as(odd).isEmpty();
        }
    }
}
