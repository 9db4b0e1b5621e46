package org.harambee.innovation.prototypes.demoday;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team puts what it shows onto demo days. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/demos")
class DemoController {
    private static final String LIST = "innovation/prototypes/demoday/demos";
    private static final String PAGE = "innovation/prototypes/demoday/demo";

    private final PrototypePlace place;
    private final DemoDays days;
    private final Demos demos;

    DemoController(PrototypePlace place, DemoDays days, Demos demos) {
        this.place = place;
        this.days = days;
        this.demos = demos;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return place.forTeam(
                slug,
                address,
                viewer,
                (at, actor) -> Pages.show(
                        LIST,
                        new DemosPage(
                                at,
                                days.of(at.partnership().id()),
                                demos.showing(at.prototype().id()))));
    }

    @GetMapping("/{day}")
    ModelAndView show(
            @PathVariable String slug, @PathVariable String address, @PathVariable String day, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            DemoDay on = day(at, day);
            List<Demo> all = demos.of(on);
            return Pages.show(PAGE, new DemoFormPage(at, on, own(all, at).orElse(null), null, filled(all, at)));
        });
    }

    @PostMapping("/{day}")
    ModelAndView keep(
            @PathVariable String slug,
            @PathVariable String address,
            @PathVariable String day,
            Form form,
            Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            if (!at.keeping()) {
                form.refuse("", "innovation-prototype-partnership-closed");
            }
            return keep(at, day(at, day), form, actor);
        });
    }

    @PostMapping("/{day}/removal")
    ModelAndView remove(
            @PathVariable String slug, @PathVariable String address, @PathVariable String day, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            DemoDay on = day(at, day);
            if (!at.keeping()) {
                List<Demo> all = demos.of(on);
                Form form = filled(all, at).refuse("", "innovation-prototype-partnership-closed");
                return Pages.refused(PAGE, new DemoFormPage(at, on, own(all, at).orElse(null), null, form));
            }
            demos.remove(at, on, actor);
            return Pages.done(on.path(at.partnership().path()), "innovation-demo-removed");
        });
    }

    private ModelAndView keep(PrototypePlace.At at, DemoDay day, Form form, Actor by) {
        Optional<DemoForm> typed = DemoForm.read(form);
        Optional<DemoForm> before = own(demos.of(day), at);
        if (typed.isEmpty()) {
            return Pages.refused(PAGE, new DemoFormPage(at, day, before.orElse(null), null, form));
        }
        DemoForm mine = typed.get();
        if (before.equals(typed) || demos.show(at, day, mine.facts(), mine.position(), form.number("version"), by)) {
            return Pages.done(day.path(at.partnership().path()), "innovation-demo-kept");
        }
        DemoDay stands = day(at, day.code());
        if (!stands.takesPlace()) {
            form.refuse("", "innovation-demo-day-off-closed");
            return Pages.refused(PAGE, new DemoFormPage(at, stands, before.orElse(null), null, form));
        }
        List<Demo> all = demos.of(day);
        Form again = mine.filled(version(all, at)).refuse("", "ui-overtaken");
        return Pages.refused(PAGE, new DemoFormPage(at, day, own(all, at).orElse(null), mine, again));
    }

    private DemoDay day(PrototypePlace.At at, String code) {
        return days.find(at.partnership().id(), code).orElseThrow(NotHere::new);
    }

    private static Optional<DemoForm> own(List<Demo> all, PrototypePlace.At at) {
        return DemoForm.of(all, at.prototype().id().value());
    }

    private static Form filled(List<Demo> all, PrototypePlace.At at) {
        return own(all, at)
                .map(shown -> shown.filled(version(all, at)))
                .orElseGet(() -> Form.filled(Map.of("position", Integer.toString(all.size() + 1), "version", "0")));
    }

    private static int version(List<Demo> all, PrototypePlace.At at) {
        UUID prototype = at.prototype().id().value();
        return all.stream()
                .filter(one -> one.prototype().equals(prototype))
                .mapToInt(Demo::version)
                .findFirst()
                .orElse(0);
    }
}
