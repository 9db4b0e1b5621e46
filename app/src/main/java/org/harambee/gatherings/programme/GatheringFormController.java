package org.harambee.gatherings.programme;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.gatherings.Actors;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.GatheringKeeper;
import org.harambee.gatherings.GatheringSheet;
import org.harambee.gatherings.Gatherings;
import org.harambee.gatherings.Place;
import org.harambee.gatherings.SessionType;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipFrames;
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

/** People with a mandate enter gatherings and change them. */
@Controller
@RequestMapping("/p/{slug}/gatherings")
class GatheringFormController {
    private static final String PAGE = "gatherings/programme/form";

    private final Place place;
    private final Gatherings gatherings;
    private final GatheringKeeper keeper;
    private final Actors actors;
    private final PartnershipFrames frames;
    private final Once once;
    private final Clock clock;

    GatheringFormController(
            Place place,
            Gatherings gatherings,
            GatheringKeeper keeper,
            Actors actors,
            PartnershipFrames frames,
            Once once,
            Clock clock) {
        this.place = place;
        this.gatherings = gatherings;
        this.keeper = keeper;
        this.actors = actors;
        this.frames = frames;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = place.partnership(slug, viewer);
        PartnershipFrame frame = frames.of(partnership);
        return actors.mandate(partnership.id(), viewer).isEmpty()
                ? MissingMandate.answer(frame, viewer)
                : Pages.show(PAGE, new GatheringFormPage(frame, null, null, GatheringForm.blank(partnership.zone())));
    }

    @PostMapping
    ModelAndView add(@PathVariable String slug, Viewer viewer, Form form) {
        Partnership partnership = place.partnership(slug, viewer);
        Optional<Actor> actor = actors.mandate(partnership.id(), viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frames.of(partnership), viewer);
        }
        Optional<String> added = GatheringForm.read(form, null, clock.instant())
                .flatMap(sheet ->
                        once.attempted(form, viewer.person(), () -> added(partnership, sheet, actor.get(), form)));
        return added.map(path -> Pages.done(path, "gatherings-kept"))
                .orElseGet(() -> Pages.refused(PAGE, new GatheringFormPage(frames.of(partnership), null, null, form)));
    }

    @GetMapping("/{gathering}/edit")
    ModelAndView edit(@PathVariable String slug, @PathVariable String gathering, Viewer viewer) {
        Place.OfGathering at = place.gathering(slug, gathering, viewer);
        return actors.mandate(at.gathering().partnership(), viewer).isEmpty()
                ? MissingMandate.answer(at.frame(), viewer)
                : Pages.show(PAGE, GatheringFormPage.of(at.frame(), at.gathering()));
    }

    @PostMapping("/{gathering}/edit")
    ModelAndView revise(@PathVariable String slug, @PathVariable String gathering, Viewer viewer, Form form) {
        Place.OfGathering at = place.gathering(slug, gathering, viewer);
        Optional<Actor> actor = actors.mandate(at.gathering().partnership(), viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(at.frame(), viewer);
        }
        Optional<GatheringSheet> sheet = GatheringForm.read(form, at.gathering(), clock.instant());
        sheet.ifPresent(read -> refuseLostTypes(form, at.gathering(), read.types()));
        if (sheet.isEmpty() || form.refused()) {
            return Pages.refused(PAGE, new GatheringFormPage(at.frame(), at.gathering(), null, form));
        }
        boolean kept = keeper.revise(at.gathering(), sheet.get(), form.number("version"), actor.get());
        return kept
                ? Pages.done(at.gathering().path(), "gatherings-kept")
                : overtaken(place.gathering(slug, gathering, viewer), sheet.get());
    }

    private static ModelAndView overtaken(Place.OfGathering at, GatheringSheet mine) {
        return Pages.refused(PAGE, GatheringFormPage.overtaken(at.frame(), at.gathering(), mine));
    }

    private void refuseLostTypes(Form form, Gathering gathering, List<SessionType> types) {
        keeper.typesInUse(gathering).stream()
                .filter(word -> types.stream().noneMatch(type -> type.word().equals(word)))
                .findFirst()
                .ifPresent(word -> form.refuse("types", "gatherings-types-in-use", "type", word));
    }

    private Optional<String> added(Partnership partnership, GatheringSheet sheet, Actor actor, Form form) {
        if (unfit(partnership, sheet.slug())) {
            form.refuse("name", "gatherings-name-taken");
            return Optional.empty();
        }
        return Optional.of(keeper.add(partnership, sheet, actor).path());
    }

    private boolean unfit(Partnership partnership, String slug) {
        // "new" is the address of the form
        return slug.isEmpty()
                || slug.equals("new")
                || gatherings.find(partnership, slug).isPresent();
    }
}
