package org.harambee.innovation.prototypes.tests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.Days;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/tests")
class TestController {
    private static final String PAGE = "innovation/prototypes/tests/tests";
    private static final int LINE = 200;
    private static final int TEXT = 4_000;
    private static final int MOST_PEOPLE = 100_000;

    private final PrototypePlace place;
    private final Trials trials;
    private final Names names;
    private final Once once;
    private final Clock clock;

    TestController(PrototypePlace place, Trials trials, Names names, Once once, Clock clock) {
        this.place = place;
        this.trials = trials;
        this.names = names;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        String today = today(viewer).toString();
        return Pages.show(PAGE, page(place.find(slug, address, viewer), Form.filled(Map.of("day", today))));
    }

    @PostMapping
    ModelAndView tell(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            Optional<LocalDate> day = Days.day(form, "day");
            if (day.filter(today(viewer).plusDays(1)::isBefore).isPresent()) {
                form.refuse("day", "innovation-prototype-day-ahead");
            }
            String where = form.require("place", LINE);
            int people = form.number("people");
            if (people < 1 || people > MOST_PEOPLE) {
                form.refuse("people", "innovation-test-people-odd", "most", MOST_PEOPLE);
            }
            String tried = form.require("tried", TEXT);
            String outcome = form.require("outcome", TEXT);
            String change = form.require("change", TEXT);
            return form.refused()
                    ? Pages.refused(PAGE, page(at, form))
                    : Pages.done(
                            once.sent(
                                    form,
                                    viewer.person(),
                                    () -> trials.tell(
                                            at,
                                            new Trials.Told(day.orElseThrow(), where, people, tried, outcome, change),
                                            actor)),
                            "innovation-test-told");
        });
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.ofInstant(clock.instant(), viewer.zone());
    }

    private TestsPage page(PrototypePlace.At at, Form form) {
        List<Trial> all = trials.of(at.prototype().id());
        return new TestsPage(at, all, names.of(all.stream().map(Trial::signature)), form);
    }
}
