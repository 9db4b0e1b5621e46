package org.harambee.innovation.prototypes.spending;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.innovation.prototypes.Money;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Amounts;
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

/** Corrects an entry by another one. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/spending/{number}/correction")
class CorrectionController {
    private static final String PAGE = "innovation/prototypes/spending/correction";
    private static final int TEXT = 2_000;

    private final PrototypePlace place;
    private final Spending spending;

    CorrectionController(PrototypePlace place, Spending spending) {
        this.place = place;
        this.spending = spending;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String slug, @PathVariable String address, @PathVariable int number, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            List<Entry> all = spending.of(at.prototype().id());
            Entry entry = entry(all, number);
            return Pages.show(
                    PAGE,
                    new CorrectionPage(
                            at, entry, Form.filled(Map.of("amount", Amounts.plain(Spending.stands(all, entry))))));
        });
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String slug,
            @PathVariable String address,
            @PathVariable int number,
            Form form,
            Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            Entry entry = entry(spending.of(at.prototype().id()), number);
            Optional<BigDecimal> amount = Money.amount(form, "amount", entry.currency());
            String reason = form.require("reason", TEXT);
            String beyond = form.allow("beyond", TEXT);
            if (!at.keeping()) {
                form.refuse("", "innovation-prototype-partnership-closed");
            }
            boolean refused = form.refused()
                    || SpendingController.refuse(
                            form, spending.correct(at, entry, amount.orElseThrow(), reason, beyond, actor));
            return refused
                    ? Pages.refused(PAGE, new CorrectionPage(at, entry, form))
                    : Pages.done(at.coded() + "/spending", "innovation-spending-corrected");
        });
    }

    private static Entry entry(List<Entry> all, int number) {
        return all.stream()
                .filter(one -> one.number() == number && one.corrects() == null)
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
