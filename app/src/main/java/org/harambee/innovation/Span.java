package org.harambee.innovation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.harambee.partnership.PartialDate;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/**
 * From the beginning of a first day to the end of a last one, where the clocks of a zone show it. A bare month or year
 * counts whole.
 *
 * @param starts no more precise than it is known, or null: then it has always been so
 * @param ends no more precise than it is known, or null: then nobody has said an end
 */
public record Span(@Nullable PartialDate starts, @Nullable PartialDate ends, ZoneId zone) {

    /** Where it stands at an instant. */
    public enum Time implements Worded {
        PAST,
        NOW,
        AHEAD
    }

    /** A span as a table keeps it. */
    public static Span read(@Nullable String starts, @Nullable String ends, String zone) {
        return new Span(date(starts), date(ends), ZoneId.of(zone));
    }

    /** Its beginning as a table keeps it. */
    public @Nullable String startsText() {
        return starts == null ? null : starts.text();
    }

    /** Its end as a table keeps it. */
    public @Nullable String endsText() {
        return ends == null ? null : ends.text();
    }

    public Optional<Instant> opens() {
        return Optional.ofNullable(starts)
                .map(date -> date.first().atStartOfDay(zone).toInstant());
    }

    /** The instant after its last. */
    public Optional<Instant> closes() {
        return Optional.ofNullable(ends)
                .map(date -> date.last().plusDays(1).atStartOfDay(zone).toInstant());
    }

    public Time at(Instant now) {
        if (opens().filter(now::isBefore).isPresent()) {
            return Time.AHEAD;
        }
        return closes().filter(end -> !now.isBefore(end)).isPresent() ? Time.PAST : Time.NOW;
    }

    /** The first minute where it is ahead, the last where it is now; nothing where none is said or all is over. */
    public Optional<Instant> next(Instant now) {
        return switch (at(now)) {
            case AHEAD -> opens();
            case NOW -> lastMinute();
            case PAST -> Optional.empty();
        };
    }

    /** Its last minute: people write "until 3 July, 23:59", not "until 4 July, 0:00". */
    public Optional<Instant> lastMinute() {
        return closes().map(end -> end.minus(1, ChronoUnit.MINUTES));
    }

    /** Whether it is told by the same dates, in whichever zone. */
    public boolean sameDays(Span other) {
        return Objects.equals(starts, other.starts) && Objects.equals(ends, other.ends);
    }

    /** Whether no day of it lies outside of another one. */
    public boolean within(Span other) {
        return !before(starts, other.starts) && !after(ends, other.ends);
    }

    /** Its dates in words; a single day once; empty where nothing is said. */
    public String dates(Locale locale) {
        String from = starts == null ? "" : starts.in(locale);
        String to = ends == null ? "" : ends.in(locale);
        if (from.equals(to) || to.isEmpty()) {
            return from.isEmpty() || from.equals(to) ? from : from + " –";
        }
        return from.isEmpty() ? "– " + to : from + " – " + to;
    }

    private static boolean before(@Nullable PartialDate inner, @Nullable PartialDate outer) {
        LocalDate first = inner == null ? LocalDate.MIN : inner.first();
        return outer != null && first.isBefore(outer.first());
    }

    private static boolean after(@Nullable PartialDate inner, @Nullable PartialDate outer) {
        LocalDate last = inner == null ? LocalDate.MAX : inner.last();
        return outer != null && last.isAfter(outer.last());
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.read(text).orElse(null);
    }
}
