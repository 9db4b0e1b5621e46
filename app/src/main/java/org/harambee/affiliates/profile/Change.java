package org.harambee.affiliates.profile;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.harambee.affiliates.entry.Field;
import org.harambee.affiliates.entry.Known;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A line of an entry's history.
 *
 * @param person the user name of who changed it; none for a command at the server
 * @param before the values before, divided by bars; none where the entry was added
 */
public record Change(
        Instant at,
        @Nullable String person,
        Field field,
        @Nullable String before,
        @Nullable String after) {

    public boolean added() {
        return before == null;
    }

    public String before(Screen screen) {
        return said(before, screen);
    }

    public String after(Screen screen) {
        return said(after, screen);
    }

    private String said(@Nullable String values, Screen screen) {
        List<String> each = values == null || values.isEmpty() ? List.of() : Arrays.asList(values.split("\\|"));
        return Known.said(field, field.list() || each.isEmpty() ? each : List.of(String.join("|", each)), screen);
    }
}
