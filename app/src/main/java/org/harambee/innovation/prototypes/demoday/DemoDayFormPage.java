package org.harambee.innovation.prototypes.demoday;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.harambee.ui.Zones;
import org.jspecify.annotations.Nullable;

/**
 * A demo day, to be planned.
 *
 * @param day the one that is changed; null for a new one
 * @param mine what was typed while somebody else changed it, or null
 */
public record DemoDayFormPage(
        PartnershipFrame frame, @Nullable DemoDay day, DemoDay.@Nullable Facts mine, Form form) {
    private static final Map<String, String> LABELS = Map.of(
            "starts", "innovation-demo-day-starts",
            "zone", "innovation-selection-zone",
            "place", "innovation-demo-day-place",
            "link", "innovation-demo-day-link",
            "about", "innovation-demo-day-about");

    public String action() {
        return day == null ? back() : back() + "/facts";
    }

    public String back() {
        String partnership = frame.partnership().path();
        return day == null ? DemoDay.list(partnership) : day.path(partnership);
    }

    public Map<String, String> zones(Screen screen) {
        return Zones.offered(Stream.of(
                frame.partnership().zone().getId(), screen.viewer().zone().getId()));
    }

    /** A field for picking shows nothing of anything but a time. */
    public String type() {
        String typed = form.value("starts");
        return typed.isEmpty() || typed.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?")
                ? "datetime-local"
                : "text";
    }

    public List<Difference> differences(Screen screen) {
        return day == null || mine == null
                ? List.of()
                : Difference.between(
                        DemoDayForm.values(day.facts()),
                        DemoDayForm.values(mine),
                        field -> screen.say(Objects.requireNonNull(LABELS.get(field))));
    }
}
