package org.harambee.partnership.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartialDate;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a partnership's way.
 *
 * @param starts as precise as it is known, or null where it is not
 * @param ends as precise as it is known, or null where it is not
 * @param outputs what is to come of it
 * @param methods how it is gone about
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record Phase(
        UUID id,
        String name,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        String goal,
        List<String> outputs,
        List<String> methods,
        String note,
        @Nullable Evidence evidence,
        int version) {

    /** Where a phase stands on a day. */
    public enum Time implements Worded {
        PAST,
        NOW,
        AHEAD,
        UNKNOWN
    }

    public Time on(LocalDate today) {
        if (ends != null && ends.last().isBefore(today)) {
            return Time.PAST;
        }
        if (starts == null) {
            return Time.UNKNOWN;
        }
        return starts.first().isAfter(today) ? Time.AHEAD : Time.NOW;
    }

    /** Its dates in words; a single day once; empty where nothing is known. */
    public String dates(Locale locale) {
        String from = starts == null ? "" : starts.in(locale);
        String to = ends == null ? "" : ends.in(locale);
        if (from.equals(to) || to.isEmpty()) {
            return from.isEmpty() || from.equals(to) ? from : from + " –";
        }
        return from.isEmpty() ? "– " + to : from + " – " + to;
    }
}
