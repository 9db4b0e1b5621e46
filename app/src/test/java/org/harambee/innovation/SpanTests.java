package org.harambee.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpanTests {
    private static final Span JULY = Span.read("2023-07-01", "2023-07-03", "Africa/Nairobi");

    @Test
    void theLastDayCountsWholeWhereItsZonesClocksShowIt() {
        assertThat(JULY.at(Instant.parse("2023-06-30T20:59:59Z"))).isEqualTo(Span.Time.AHEAD);
        assertThat(JULY.at(Instant.parse("2023-06-30T21:00:00Z"))).isEqualTo(Span.Time.NOW);
        assertThat(JULY.at(Instant.parse("2023-07-03T20:59:59Z"))).isEqualTo(Span.Time.NOW);
        assertThat(JULY.at(Instant.parse("2023-07-03T21:00:00Z"))).isEqualTo(Span.Time.PAST);
    }

    @Test
    void aBareMonthLastsFromItsFirstDayToItsLast() {
        Span spring = Span.read("2024-02", "2024-02", "UTC");

        assertThat(spring.opens()).contains(Instant.parse("2024-02-01T00:00:00Z"));
        assertThat(spring.closes()).contains(Instant.parse("2024-03-01T00:00:00Z"));
        assertThat(spring.dates(Locale.ENGLISH)).isEqualTo("February 2024");
    }

    @Test
    void whatHasNoBeginningHasAlwaysBeenAndWhatHasNoEndGoesOn() {
        assertThat(Span.read(null, null, "UTC").at(Instant.EPOCH)).isEqualTo(Span.Time.NOW);
        assertThat(Span.read(null, "2023", "UTC").at(Instant.parse("2024-01-01T00:00:00Z")))
                .isEqualTo(Span.Time.PAST);
        assertThat(Span.read("2023", null, "UTC").at(Instant.parse("2033-01-01T00:00:00Z")))
                .isEqualTo(Span.Time.NOW);
    }

    @Test
    void aCallLiesWithinAPhaseWhereNoDayOfItIsOutside() {
        Span summer = Span.read("2023-06", "2023-08", "Africa/Nairobi");

        assertThat(JULY.within(summer)).isTrue();
        assertThat(summer.within(JULY)).isFalse();
        assertThat(Span.read("2023-07-01", null, "UTC").within(summer)).isFalse();
        assertThat(Span.read("2023-07-01", null, "UTC").within(Span.read("2023-06", null, "UTC")))
                .isTrue();
        assertThat(Span.read(null, "2023-07-01", "UTC").within(summer)).isFalse();
    }
}
