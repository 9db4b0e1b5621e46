package org.harambee.innovation.prototypes.updates;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.innovation.ideas.TellForm;
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
@RequestMapping("/p/{slug}/prototypes/{address}/updates")
class UpdateController {
    private static final String PAGE = "innovation/prototypes/updates/updates";
    private static final int TEXT = 10_000;

    private final PrototypePlace place;
    private final Updates updates;
    private final Withdrawals withdrawals;
    private final Names names;
    private final Once once;

    UpdateController(PrototypePlace place, Updates updates, Withdrawals withdrawals, Names names, Once once) {
        this.place = place;
        this.updates = updates;
        this.withdrawals = withdrawals;
        this.names = names;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        String language = Objects.requireNonNullElse(
                at.prototype().facts().language(), viewer.language().tag());
        return Pages.show(PAGE, page(at, Form.filled(Map.of("language", language))));
    }

    @PostMapping
    ModelAndView tell(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            String text = form.require("text", TEXT);
            if (form.refused()) {
                return Pages.refused(PAGE, page(at, form));
            }
            return once.attempted(form, viewer.person(), () -> updates.tell(at, text, TellForm.language(form), actor))
                    .map(path -> Pages.done(path, "innovation-update-told"))
                    .orElseGet(() -> Pages.refused(
                            PAGE,
                            page(
                                    place.find(slug, address, viewer),
                                    form.refuse("", "innovation-prototype-ended-already"))));
        });
    }

    private UpdatesPage page(PrototypePlace.At at, Form form) {
        List<Update> all = updates.of(at.prototype().id());
        List<Withdrawal> withdrawn = withdrawals.of(Told.UPDATES, at.prototype().id());
        Names.Known known = names.of(Stream.concat(
                all.stream().map(Update::signature), withdrawn.stream().map(Withdrawal::signature)));
        return new UpdatesPage(at, all, withdrawn, known, form);
    }
}
