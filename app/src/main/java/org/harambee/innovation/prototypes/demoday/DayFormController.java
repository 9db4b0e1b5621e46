package org.harambee.innovation.prototypes.demoday;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.harambee.partnership.Desk;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.harambee.ui.Zones;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** People with a mandate plan the demo day. */
@Controller
@RequestMapping("/p/{slug}/prototypes/demo-day/facts")
class DayFormController {
    private static final String PAGE = "innovation/prototypes/demoday/day";
    private static final int LINE = 300;
    private static final int TEXT = 4_000;
    private static final int MINUTES = 16;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final Desk desk;
    private final DemoDays days;

    DayFormController(Desk desk, DemoDays days) {
        this.desk = desk;
        this.days = days;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Viewer viewer) {
        return desk.forMandated(
                slug, viewer, (frame, actor) -> Pages.show(PAGE, new DayFormPage(frame, filled(frame.partnership()))));
    }

    @PostMapping
    ModelAndView keep(@PathVariable String slug, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            Optional<DemoDay> day = read(form);
            if (day.isEmpty()) {
                return Pages.refused(PAGE, new DayFormPage(frame, form));
            }
            return days.keep(frame.partnership(), day.get(), actor)
                    ? Pages.done(frame.partnership().path() + "/prototypes/demo-day", "innovation-demo-day-saved")
                    : overtaken(frame, form);
        });
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what was saved meanwhile. */
    private ModelAndView overtaken(PartnershipFrame frame, Form form) {
        int version = days.of(frame.partnership().id()).map(DemoDay::version).orElse(0);
        Form again = form.with("version", Integer.toString(version)).refuse("", "ui-overtaken");
        return Pages.refused(PAGE, new DayFormPage(frame, again));
    }

    private Form filled(Partnership partnership) {
        Map<String, String> values = new HashMap<>();
        values.put("zone", partnership.zone().getId());
        values.put("version", "0");
        days.of(partnership.id()).ifPresent(day -> {
            values.put("starts", wall(day));
            values.put("zone", day.zone().getId());
            values.put("place", day.place());
            values.put("link", day.link());
            values.put("about", day.about());
            values.put("version", Integer.toString(day.version()));
        });
        return Form.filled(values);
    }

    private static String wall(DemoDay day) {
        return day.starts().atZone(day.zone()).toLocalDateTime().toString().substring(0, MINUTES);
    }

    private static Optional<DemoDay> read(Form form) {
        String starts = form.require("starts", LINE);
        String zone = form.require("zone", LINE);
        String place = form.allow("place", LINE);
        String link = Links.read(form, "link");
        String about = form.allow("about", TEXT);
        if (!zone.isEmpty() && !Zones.names().contains(zone)) {
            form.refuse("zone", "innovation-selection-zone-unknown");
        }
        if (form.refused()) {
            return Optional.empty();
        }
        try {
            ZoneId in = ZoneId.of(zone);
            LocalDateTime typed = LocalDateTime.parse(starts.replaceFirst("[T ]+", "T"));
            if (typed.getYear() < FIRST_YEAR || typed.getYear() > LAST_YEAR) {
                form.refuse("starts", "innovation-selection-time-unreadable");
                return Optional.empty();
            }
            return Optional.of(
                    new DemoDay(typed.atZone(in).toInstant(), in, place, link, about, "", form.number("version")));
        } catch (DateTimeException unreadable) {
            form.refuse("starts", "innovation-selection-time-unreadable");
            return Optional.empty();
        }
    }
}
