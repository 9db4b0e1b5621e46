package org.harambee.innovation.prototypes.demoday;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.harambee.partnership.WebAddress;
import org.harambee.ui.Form;
import org.harambee.ui.Zones;
import org.jspecify.annotations.Nullable;

/** Between the form of a demo day and what is said of it. */
final class DemoDayForm {
    private static final int LINE = 300;
    private static final int TEXT = 4_000;
    private static final int MINUTES = 16;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private DemoDayForm() {}

    static Form blank(ZoneId zone) {
        return Form.filled(Map.of("zone", zone.getId()));
    }

    static Form filled(DemoDay.Facts facts, int version) {
        Map<String, String> values = values(facts);
        values.put("version", Integer.toString(version));
        return Form.filled(values);
    }

    /** The fields in the order in which they stand in the form. */
    static Map<String, String> values(DemoDay.Facts facts) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("starts", facts.starts() == null ? "" : wall(facts.starts(), facts.zone()));
        values.put("zone", facts.zone().getId());
        values.put("place", facts.place());
        values.put("link", facts.link());
        values.put("about", facts.about());
        return values;
    }

    /** What was typed; nothing where the form says what has to be changed first. */
    static Optional<DemoDay.Facts> read(Form form) {
        String zone = form.require("zone", LINE);
        if (!zone.isEmpty() && !Zones.names().contains(zone)) {
            form.refuse("zone", "innovation-selection-zone-unknown");
        }
        String place = form.allow("place", LINE);
        String link = WebAddress.read(form, "link");
        String about = form.allow("about", TEXT);
        @Nullable Instant starts = form.refusal("zone").isPresent() ? null : starts(form, ZoneId.of(zone));
        return form.refused()
                ? Optional.empty()
                : Optional.of(new DemoDay.Facts(starts, ZoneId.of(zone), place, link, about));
    }

    private static @Nullable Instant starts(Form form, ZoneId zone) {
        String typed = form.allow("starts", LINE);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDateTime wall = LocalDateTime.parse(typed.replaceFirst("[T ]+", "T"));
            if (wall.getYear() >= FIRST_YEAR && wall.getYear() <= LAST_YEAR) {
                return wall.atZone(zone).toInstant();
            }
        } catch (DateTimeException unreadable) {
            // told below, like a year of another age
        }
        form.refuse("starts", "innovation-selection-time-unreadable");
        return null;
    }

    private static String wall(Instant starts, ZoneId zone) {
        return starts.atZone(zone).toLocalDateTime().toString().substring(0, MINUTES);
    }
}
