package org.harambee.innovation.prototypes;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.innovation.ideas.Cost;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.prototypes.spending.Spending;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Amounts;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People with a mandate begin prototypes; the team changes what is said of one. */
@Controller
@RequestMapping("/p/{slug}/prototypes")
class BeginningController {
    private static final String PAGE = "innovation/prototypes/facts";

    private final Desk desk;
    private final PrototypePlace place;
    private final IdeaOrigins origins;
    private final Beginning beginning;
    private final Spending spending;
    private final Programme programme;
    private final Once once;

    BeginningController(
            Desk desk,
            PrototypePlace place,
            IdeaOrigins origins,
            Beginning beginning,
            Spending spending,
            Programme programme,
            Once once) {
        this.desk = desk;
        this.place = place;
        this.origins = origins;
        this.beginning = beginning;
        this.spending = spending;
        this.programme = programme;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, @RequestParam(defaultValue = "") String idea, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            Optional<IdeaOrigin> origin = origin(frame, idea);
            Form form = blank(origin, viewer);
            refuseClosed(frame, form, viewer);
            return Pages.show(PAGE, new PrototypeFormPage(frame, null, origin.orElse(null), null, form));
        });
    }

    @PostMapping
    ModelAndView begin(@PathVariable String slug, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            Optional<IdeaOrigin> origin = origin(frame, form.value("idea"));
            refuseClosed(frame, form, viewer);
            Optional<Facts> facts = FactsForm.read(form);
            return facts.isEmpty()
                    ? Pages.refused(PAGE, new PrototypeFormPage(frame, null, origin.orElse(null), null, form))
                    : Pages.done(begun(frame, facts.get(), origin, actor, form), "innovation-prototype-begun");
        });
    }

    @GetMapping("/{address}/facts")
    ModelAndView facts(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            Prototype prototype = at.prototype();
            return Pages.show(PAGE, page(at, null, FactsForm.filled(prototype.facts(), prototype.version())));
        });
    }

    @PostMapping("/{address}/facts")
    ModelAndView revise(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            Optional<Facts> facts = FactsForm.read(form);
            refuseOtherCurrency(at.prototype(), form);
            if (form.refused() || facts.isEmpty()) {
                return Pages.refused(PAGE, page(at, null, form));
            }
            return beginning
                    .revise(at.partnership(), at.prototype(), facts.get(), form.number("version"), actor)
                    .map(revised -> Pages.done(revised.path(at.partnership().path()), "innovation-prototype-changed"))
                    .orElseGet(() -> overtaken(slug, address, facts.get(), viewer));
        });
    }

    private String begun(PartnershipFrame frame, Facts facts, Optional<IdeaOrigin> origin, Actor actor, Form form) {
        String path = frame.partnership().path();
        return once.sent(
                form,
                actor.person().value(),
                () -> beginning.begin(frame.partnership(), facts, origin, actor).path(path));
    }

    private ModelAndView overtaken(String slug, String address, Facts mine, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        Form again = FactsForm.filled(mine, at.prototype().version());
        at.shut().ifPresentOrElse(why -> again.refuse("", why), () -> again.refuse("", "ui-overtaken"));
        return Pages.refused(PAGE, page(at, mine, again));
    }

    // what was spent is counted in it
    private void refuseOtherCurrency(Prototype prototype, Form form) {
        String currency = Objects.requireNonNullElse(prototype.facts().currency(), "");
        if (!form.text("currency").orElse("").equalsIgnoreCase(currency) && spending.any(prototype.id())) {
            form.refuse("currency", "innovation-prototype-currency-fixed", "currency", currency);
        }
    }

    private void refuseClosed(PartnershipFrame frame, Form form, Viewer viewer) {
        programme.closed(frame.partnership(), Step.PROTOTYPE).ifPresent(closed -> form.refuse("", closed.said(viewer)));
    }

    private Optional<IdeaOrigin> origin(PartnershipFrame frame, String idea) {
        return idea.isEmpty()
                ? Optional.empty()
                : Optional.of(origins.find(frame.partnership().id(), idea).orElseThrow(NotHere::new));
    }

    private static Form blank(Optional<IdeaOrigin> origin, Viewer viewer) {
        Map<String, String> values = new HashMap<>();
        values.put("language", viewer.language().tag());
        origin.ifPresent(from -> {
            Napkin napkin = from.idea().napkin();
            values.put("idea", from.idea().code());
            values.put("title", Objects.requireNonNullElse(napkin.title(), ""));
            values.put("about", napkin.text());
            Optional.ofNullable(napkin.language()).ifPresent(tag -> values.put("language", tag));
            Optional.ofNullable(from.selection())
                    .filter(IdeaOrigin.ChosenBy::money)
                    .ifPresentOrElse(
                            by -> money(values, new Cost(by.cost(), by.currency(), null), by.title()),
                            () -> money(values, napkin.cost(), ""));
        });
        return Form.filled(values);
    }

    private static void money(Map<String, String> values, Cost cost, String fund) {
        values.put("budget", Amounts.plain(cost.amount()));
        values.put("currency", Objects.requireNonNullElse(cost.currency(), ""));
        values.put("fund", fund);
    }

    private static PrototypeFormPage page(PrototypePlace.At at, @Nullable Facts mine, Form form) {
        return new PrototypeFormPage(at.frame(), at.prototype(), null, mine, form);
    }
}
