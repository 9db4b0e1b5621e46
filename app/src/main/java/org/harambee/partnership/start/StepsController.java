package org.harambee.partnership.start;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.identity.PersonId;
import org.harambee.partnership.choosing.AffiliateSearch;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

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
        return Pages.to(UriComponentsBuilder.fromPath(draft.path() + "/partners")
                .queryParam("q", "{q}")
                .queryParam("region", "{region}")
                .encode()
                .buildAndExpand(form.value("q"), form.value("region"))
                .toUriString());
    }

    @GetMapping("/languages")
    ModelAndView settings(@PathVariable UUID id, Viewer viewer) {
        Draft draft = draft(id, viewer);
        Map<String, String> offered = languages(draft, viewer);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Settings.others(draft, offered.keySet()).forEach((name, value) -> fields.put(name, List.of(value)));
        fields.put("languages", draft.languages());
        return Pages.show(SETTINGS, new SettingsPage(draft, offered, zones(draft), Form.of(fields)));
    }

    @PostMapping("/languages")
    ModelAndView settle(@PathVariable UUID id, Form form, Viewer viewer) {
        Draft draft = mine(id, viewer);
        if (draft.openedAs() != null) {
            return open(draft, form, viewer);
        }
        Settings settings = Settings.read(form);
        if (form.refused()) {
            return refused(draft, form, viewer);
        }
        drafts.settle(draft, settings);
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
        return Pages.refused(SETTINGS, new SettingsPage(draft, languages(draft, viewer), zones(draft), form));
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

    /** The languages of the partners first, then those these pages speak. */
    private Map<String, String> languages(Draft draft, Viewer viewer) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(
                        all(draft).flatMap(partner -> partner.languages().stream()),
                        Stream.of(Language.values())
                                .filter(language -> language != Language.SERBIAN_LATIN)
                                .map(Language::tag))
                .forEach(tag -> names.putIfAbsent(
                        tag,
                        Locale.forLanguageTag(tag)
                                .getDisplayName(viewer.language().locale())));
        return names;
    }

    private Map<String, String> zones(Draft draft) {
        Map<String, String> zones = new LinkedHashMap<>();
        all(draft)
                .flatMap(partner -> partner.zones().stream())
                .map(ZoneId::getId)
                .forEach(zone -> zones.put(zone, zone.replace('_', ' ')));
        zones.put("UTC", "UTC");
        ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .forEach(zone -> zones.putIfAbsent(zone, zone.replace('_', ' ')));
        return zones;
    }

    private Stream<Affiliate> all(Draft draft) {
        return Stream.concat(affiliates.find(draft.startedFor()).stream(), chosen(draft).stream());
    }
}
