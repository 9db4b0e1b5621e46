package org.harambee.innovation.prototypes.demoday;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team puts what it shows onto the demo day. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/demo")
class DemoController {
    private static final String PAGE = "innovation/prototypes/demoday/demo";
    private static final int LINE = 300;
    private static final int TEXT = 2_000;

    private final PrototypePlace place;
    private final DemoDays days;

    DemoController(PrototypePlace place, DemoDays days) {
        this.place = place;
        this.days = days;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return place.forTeam(
                slug,
                address,
                viewer,
                (at, actor) -> Pages.show(
                        PAGE, page(at, filled(days.demos(at.partnership().id()), at))));
    }

    @PostMapping
    ModelAndView keep(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            Demo demo = new Demo(
                    at.prototype().id().value(),
                    form.require("presenters", LINE),
                    form.require("shows", TEXT),
                    form.allow("look", TEXT),
                    Links.read(form, "link"));
            int position = form.number("position");
            if (position < 1) {
                form.refuse("position", "innovation-demo-position-odd");
            }
            if (!at.keeping()) {
                form.refuse("", "innovation-prototype-partnership-closed");
            }
            if (form.refused()) {
                return Pages.refused(PAGE, page(at, form));
            }
            days.show(at, demo, position, actor);
            return Pages.done(at.partnership().path() + "/prototypes/demo-day", "innovation-demo-kept");
        });
    }

    @PostMapping("/removal")
    ModelAndView remove(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            days.remove(at, actor);
            return Pages.done(at.partnership().path() + "/prototypes/demo-day", "innovation-demo-removed");
        });
    }

    private DemoFormPage page(PrototypePlace.At at, Form form) {
        return new DemoFormPage(at, own(days.demos(at.partnership().id()), at).isPresent(), form);
    }

    private static Form filled(List<Demo> demos, PrototypePlace.At at) {
        Map<String, String> values = new HashMap<>();
        values.put("position", Integer.toString(demos.size() + 1));
        own(demos, at).ifPresent(index -> {
            Demo demo = demos.get(index);
            values.put("position", Integer.toString(index + 1));
            values.put("presenters", demo.presenters());
            values.put("shows", demo.shows());
            values.put("look", demo.look());
            values.put("link", demo.link());
        });
        return Form.filled(values);
    }

    private static Optional<Integer> own(List<Demo> demos, PrototypePlace.At at) {
        return IntStream.range(0, demos.size())
                .filter(index ->
                        demos.get(index).prototype().equals(at.prototype().id().value()))
                .boxed()
                .findFirst();
    }
}
