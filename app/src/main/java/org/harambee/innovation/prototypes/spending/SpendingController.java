package org.harambee.innovation.prototypes.spending;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was spent on a prototype, as a page and as a file. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}")
class SpendingController {
    private static final String PAGE = "innovation/prototypes/spending/spending";

    private final PrototypePlace place;
    private final Spending spending;
    private final Names names;
    private final Once once;
    private final Clock clock;

    SpendingController(PrototypePlace place, Spending spending, Names names, Once once, Clock clock) {
        this.place = place;
        this.spending = spending;
        this.names = names;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/spending")
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        return Pages.show(
                PAGE,
                page(
                        at,
                        Form.filled(Map.of(
                                "day",
                                today(viewer).toString(),
                                "currency",
                                Objects.requireNonNullElse(
                                        at.prototype().facts().currency(), "")))));
    }

    @PostMapping("/spending")
    ModelAndView tell(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            String counts = at.prototype().facts().currency();
            if (counts == null) {
                return Pages.refused(PAGE, page(at, form.refuse("", "innovation-spending-no-currency")));
            }
            Optional<Spending.Told> told = SpendingForm.read(form, counts, today(viewer));
            if (told.isEmpty() || !at.keeping()) {
                return Pages.refused(PAGE, page(at, form));
            }
            return once.attempted(
                            form,
                            viewer.person(),
                            () -> Optional.of(spending.tell(at, told.get(), actor))
                                    .filter(kept -> !refuse(form, kept))
                                    .map(kept -> at.coded() + "/spending"))
                    .map(path -> Pages.done(path, "innovation-spending-told"))
                    .orElseGet(() -> Pages.refused(PAGE, page(place.find(slug, address, viewer), form)));
        });
    }

    @GetMapping("/spending.csv")
    ResponseEntity<byte[]> table(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        SpendingPage page = page(place.find(slug, address, viewer), Form.empty());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"spending-" + page.prototype().code() + ".csv\"")
                .body(SpendingTable.of(page).getBytes(StandardCharsets.UTF_8));
    }

    /** Says in the form why an entry was not kept; true where it was not. */
    static boolean refuse(Form form, Spending.Kept kept) {
        switch (kept) {
            case KEPT -> {}
            case BEYOND -> form.refuse("beyond", "innovation-spending-beyond-why");
            case SAME -> form.refuse("amount", "innovation-spending-same");
            case OVERTAKEN -> form.refuse("", "ui-overtaken");
        }
        return form.refused();
    }

    private SpendingPage page(PrototypePlace.At at, Form form) {
        List<Entry> all = spending.of(at.prototype().id());
        return new SpendingPage(
                at,
                all,
                Sums.of(at.prototype().facts(), all),
                names.of(all.stream().map(Entry::signature)),
                form);
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.ofInstant(clock.instant(), viewer.zone());
    }
}
