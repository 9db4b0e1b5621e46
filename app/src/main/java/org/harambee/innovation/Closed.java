package org.harambee.innovation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;

/**
 * Why something can't be done now: the programme gives its step other days.
 *
 * @param ahead whether its days are still to come
 * @param at when it opens or, where its days are over, its last minute
 * @param path where the programme stands, which is the way on
 */
public record Closed(Step step, boolean ahead, Instant at, String path) {

    /** The sentence for someone who wanted to do it, with the moment in their own zone. */
    public Said said(Viewer viewer) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(viewer.language().locale())
                .format(at.atZone(viewer.zone()));
        return Said.of(
                (ahead ? "innovation-ahead-" : "innovation-over-") + step.word(),
                "when",
                when,
                "zone",
                viewer.zone().getId().replace('_', ' '));
    }
}
