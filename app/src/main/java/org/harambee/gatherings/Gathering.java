package org.harambee.gatherings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * A conference, workshop or café that a partnership keeps a page for.
 *
 * @param path its address
 * @param details what is told about it in words
 * @param types the kinds of sessions it has, in its own order
 */
public record Gathering(
        GatheringId id,
        PartnershipId partnership,
        String slug,
        String path,
        String name,
        Days days,
        Call call,
        Details details,
        List<SessionType> types,
        int version) {

    /** From the first day to the last, on the wall calendar of the place. */
    public record Days(LocalDate from, LocalDate to, ZoneId zone) {
        /** When the last day is over there. */
        public Instant end() {
            return to.plusDays(1).atStartOfDay(zone).toInstant();
        }

        public boolean overAt(Instant now) {
            return !now.isBefore(end());
        }
    }

    /**
     * When sessions could be proposed.
     *
     * @param zone the zone it was announced in
     */
    public record Call(
            @Nullable Instant opens,
            @Nullable Instant closes,
            @Nullable ZoneId zone) {
        public boolean closedAt(Instant now) {
            return closes != null && now.isAfter(closes);
        }
    }

    public record Details(
            String place,
            String organiser,
            String languages,
            String halls,
            String about,
            @Nullable Evidence evidence) {}

    public Optional<SessionType> type(@Nullable String word) {
        return types.stream().filter(type -> type.word().equals(word)).findFirst();
    }

    public String sessionsPath() {
        return path + "/sessions";
    }
}
