package org.harambee.partnership.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.identity.PersonId;
import org.harambee.partnership.choosing.AffiliateSearch;
import org.harambee.partnership.settings.Offered;
import org.harambee.partnership.settings.Settings;
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

/** The second and the third step, and opening. */
@Controller
@RequestMapping("/start/{id}")
class StepsController {
    private static final String SETTINGS = "partnership/start/settings";

    private final Drafts drafts;
    private final Openings openings;
    private final Affiliates affiliates;
    private final AffiliateSearch search;

    StepsController(Drafts drafts, Openings openings, Affiliates affiliates, AffiliateSearch search) {
        this.drafts = drafts;
        this.openings = openings;
        this.affiliates = affiliates;
        this.search = search;
    }

    @GetMapping("/partners")
    ModelAndView partners(@PathVariable UUID id, Form form, Viewer viewer) {
        Draft draft = draft(id, viewer);
        Affiliate starter = affiliates.find(draft.startedFor()).orElseThrow(NotHere::new);
        List<AffiliateId> taken = Stream.concat(draft.partners().stream(), Stream.of(draft.startedFor()))
                .toList();
        return Pages.show(
                "partnership/start/choose",
                new ChoosePage(draft, starter, chosen(draft), search.find(form, viewer, taken)));
    }

    @PostMapping("/partners")
    ModelAndView choose(@PathVariable UUID id, Form form, Viewer viewer) {
        Draft draft = draft(id, viewer);
        List<AffiliateId> partners = new ArrayList<>(draft.partners());
        search.ticked(form).stream().map(Affiliate::id).forEach(partners::add);
        affiliates
                .ofCode(form.value("remove"))
                .map(Affiliate::id)
                .ifPresent(removed -> partners.removeIf(removed::equals));
        drafts.choose(draft, partners);
        if (form.value("then").equals("next")) {
            return Pages.to(draft.path() + "/languages");
        }
        String found = AffiliateSearch.address(draft.path() + "/partners", form, List.of());
        return Pages.to(form.has("search", "on") ? found : found + "#chosen");
    }

    @GetMapping("/languages")
    ModelAndView settings(@PathVariable UUID id, Viewer viewer) {
        Draft draft = draft(id, viewer);
        Offered offered = offered(draft, viewer);
        Map<String, List<String>> fields = new Settings(draft.languages(), draft.zone(), draft.audience())
                .fields(offered.languages().keySet());
        fields.put("slug", List.of(draft.slug()));
        return Pages.show(SETTINGS, new SettingsPage(draft, offered, Form.of(fields)));
    }

    @PostMapping("/languages")
    ModelAndView settle(@PathVariable UUID id, Form form, Viewer viewer) {
        Draft draft = mine(id, viewer);
        if (draft.openedAs() != null) {
            return open(draft, form, viewer);
        }
        Settings settings = Settings.read(form);
        String slug = Slugs.read(form);
        if (form.refused()) {
            return refused(draft, form, viewer);
        }
        drafts.settle(draft, settings, slug);
        return form.value("then").equals("open")
                ? open(draft, form, viewer)
                : Pages.done(draft.path() + "/languages", "partnership-start-saved");
    }

    private ModelAndView open(Draft draft, Form form, Viewer viewer) {
        Opening opening = openings.open(draft.id());
        return switch (opening) {
            case Opening.Opened opened -> Pages.done(opened.path(), "partnership-start-opened");
            case Opening.AddressTaken taken ->
                refused(draft, form.refuse("slug", "partnership-start-slug-taken", "free", taken.free()), viewer);
            case Opening.NotForThem no ->
                refused(draft, form.refuse("", "partnership-start-affiliate-missing"), viewer);
        };
    }

    private ModelAndView refused(Draft draft, Form form, Viewer viewer) {
        return Pages.refused(SETTINGS, new SettingsPage(draft, offered(draft, viewer), form));
    }

    private Draft draft(UUID id, Viewer viewer) {
        Draft draft = mine(id, viewer);
        if (draft.openedAs() != null) {
            throw new NotHere();
        }
        return draft;
    }

    private Draft mine(UUID id, Viewer viewer) {
        return viewer.id()
                .flatMap(person -> drafts.find(id, new PersonId(person)))
                .orElseThrow(NotHere::new);
    }

    private List<Affiliate> chosen(Draft draft) {
        return draft.partners().stream()
                .flatMap(partner -> affiliates.find(partner).stream())
                .toList();
    }

    private Offered offered(Draft draft, Viewer viewer) {
        return Offered.to(
                viewer,
                Stream.concat(affiliates.find(draft.startedFor()).stream(), chosen(draft).stream())
                        .toList());
    }
}
