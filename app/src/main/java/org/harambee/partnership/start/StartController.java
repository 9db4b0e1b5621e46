package org.harambee.partnership.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.PersonId;
import org.harambee.partnership.settings.About;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.SignInFirst;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first step, and the drafts one has. */
@Controller
class StartController {
    private static final String TEMPLATE = "partnership/start/start";

    private final Drafts drafts;
    private final Affiliates affiliates;
    private final Memberships memberships;
    private final Once once;

    StartController(Drafts drafts, Affiliates affiliates, Memberships memberships, Once once) {
        this.drafts = drafts;
        this.affiliates = affiliates;
        this.memberships = memberships;
        this.once = once;
    }

    @GetMapping("/start")
    ModelAndView start(Viewer viewer) {
        return Pages.show(TEMPLATE, fresh(viewer, Form.empty()));
    }

    @PostMapping("/start")
    ModelAndView begin(Form form, Viewer viewer) {
        PersonId person = viewer.id().map(PersonId::new).orElseThrow(SignInFirst::new);
        Typed typed = typed(form, viewer);
        if (form.refused() || typed.affiliate().isEmpty()) {
            return Pages.refused(TEMPLATE, fresh(viewer, form));
        }
        Affiliate affiliate = typed.affiliate().get();
        String zone = affiliate.zones().isEmpty()
                ? "UTC"
                : affiliate.zones().getFirst().getId();
        return Pages.to(once.sent(
                form,
                person.value(),
                () -> "/start/" + drafts.start(person, affiliate.id(), typed.name(), typed.purpose(), zone)
                        + "/partners"));
    }

    @GetMapping("/start/{id}")
    ModelAndView again(@PathVariable UUID id, Viewer viewer) {
        Draft draft = draft(id, viewer);
        Form form = Form.filled(Map.of(
                "name", draft.name(),
                "purpose", draft.purpose(),
                "affiliate", draft.startedFor().value().toString()));
        return Pages.show(TEMPLATE, page(draft, viewer, form));
    }

    @PostMapping("/start/{id}")
    ModelAndView change(@PathVariable UUID id, Form form, Viewer viewer) {
        Draft draft = draft(id, viewer);
        Typed typed = typed(form, viewer);
        if (form.refused() || typed.affiliate().isEmpty()) {
            return Pages.refused(TEMPLATE, page(draft, viewer, form));
        }
        drafts.rename(draft, typed.affiliate().get().id(), typed.name(), typed.purpose());
        return Pages.to(draft.path() + "/partners");
    }

    @PostMapping("/start/{id}/removal")
    ModelAndView discard(@PathVariable UUID id, Viewer viewer) {
        viewer.id().map(PersonId::new).ifPresent(person -> drafts.discard(id, person));
        return Pages.done("/start", "partnership-start-discarded");
    }

    private record Typed(String name, String purpose, Optional<Affiliate> affiliate) {}

    private Typed typed(Form form, Viewer viewer) {
        String name = form.require("name", About.LONGEST_NAME);
        String purpose = form.require("purpose", About.LONGEST_PURPOSE);
        String chosen = form.value("affiliate");
        Optional<Affiliate> affiliate = coordinated(viewer).stream()
                .filter(mine -> mine.id().value().toString().equals(chosen))
                .findFirst();
        if (affiliate.isEmpty()) {
            form.refuse("affiliate", "partnership-start-affiliate-missing");
        }
        return new Typed(name, purpose, affiliate);
    }

    private Draft draft(UUID id, Viewer viewer) {
        return viewer.id()
                .flatMap(person -> drafts.find(id, new PersonId(person)))
                .filter(draft -> draft.openedAs() == null)
                .orElseThrow(NotHere::new);
    }

    private StartPage fresh(Viewer viewer, Form form) {
        List<Draft> mine =
                viewer.id().map(person -> drafts.of(new PersonId(person))).orElse(List.of());
        return new StartPage(mine, names(viewer), "/start", form);
    }

    private StartPage page(Draft draft, Viewer viewer, Form form) {
        return new StartPage(List.of(), names(viewer), draft.path(), form);
    }

    private Map<String, String> names(Viewer viewer) {
        Map<String, String> names = new LinkedHashMap<>();
        coordinated(viewer)
                .forEach(affiliate -> names.put(affiliate.id().value().toString(), affiliate.name()));
        return names;
    }

    private List<Affiliate> coordinated(Viewer viewer) {
        return viewer.id().map(PersonId::new).stream()
                .flatMap(person -> memberships.coordinatedBy(person).stream())
                .flatMap((AffiliateId mine) -> affiliates.find(mine).stream())
                .toList();
    }
}
