package org.harambee.innovation.prototypes.demoday;

import java.util.Map;
import java.util.stream.Stream;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.harambee.ui.Zones;

/** The demo day, to be planned. */
public record DayFormPage(PartnershipFrame frame, Form form) {

    public String path() {
        return frame.partnership().path() + "/prototypes/demo-day";
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
}
