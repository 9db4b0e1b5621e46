package org.harambee.innovation.prototypes.tests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Withdrawal;
import org.harambee.innovation.prototypes.withdrawals.Told;
import org.harambee.innovation.prototypes.withdrawals.Withdrawals;
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

    private final PrototypePlace place;
    private final Trials trials;
    private final Withdrawals withdrawals;
    private final Names names;
    private final Once once;
    private final Clock clock;

    TestController(PrototypePlace place, Trials trials, Withdrawals withdrawals, Names names, Once once, Clock clock) {
        this.place = place;
        this.trials = trials;
        this.withdrawals = withdrawals;
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
            Optional<Trial.Facts> facts = TestForm.read(form, today(viewer).plusDays(1));
            if (facts.isEmpty()) {
                return Pages.refused(PAGE, page(at, form));
            }
            return once.attempted(form, viewer.person(), () -> trials.tell(at, facts.get(), actor))
                    .map(path -> Pages.done(path, "innovation-test-told"))
                    .orElseGet(() -> Pages.refused(
                            PAGE,
                            page(
                                    place.find(slug, address, viewer),
                                    form.refuse("", "innovation-prototype-ended-already"))));
        });
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.ofInstant(clock.instant(), viewer.zone());
    }

    private TestsPage page(PrototypePlace.At at, Form form) {
        List<Trial> all = trials.of(at.prototype().id());
        List<Withdrawal> withdrawn = withdrawals.of(Told.TESTS, at.prototype().id());
        Names.Known known = names.of(Stream.concat(
                all.stream().flatMap(Trial::signatures), withdrawn.stream().map(Withdrawal::signature)));
        return new TestsPage(at, all, withdrawn, known, form);
    }
}
