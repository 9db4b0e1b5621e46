package org.harambee.innovation.prototypes.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.prototypes.Days;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.partnership.HelpWanted;
import org.harambee.ui.Form;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/help")
class HelpController {
    private static final String PAGE = "innovation/prototypes/help/help";
    private static final int LINE = 200;
    private static final int TEXT = 4_000;
    private static final int MOST_LANGUAGES = 20;

    private final PrototypePlace place;
    private final Prototypes prototypes;
    private final HelpWanted help;
    private final Once once;

    HelpController(PrototypePlace place, Prototypes prototypes, HelpWanted help, Once once) {
        this.place = place;
        this.prototypes = prototypes;
        this.help = help;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return Pages.show(PAGE, page(place.find(slug, address, viewer), Form.empty()));
    }

    @PostMapping
    ModelAndView ask(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            @Nullable
            LocalDate until = form.text("until").isEmpty()
                    ? null
                    : Days.day(form, "until").orElse(null);
            HelpWanted.Wish wish = new HelpWanted.Wish(
                    form.require("what", LINE),
                    form.allow("text", TEXT),
                    form.allow("amount", LINE),
                    until,
                    languages(form));
            if (form.refused()) {
                return Pages.refused(PAGE, page(at, form));
            }
            return once.attempted(form, viewer.person(), () -> ask(at, wish, actor))
                    .map(need -> Pages.done(at.coded() + "/help", "innovation-help-asked"))
                    .orElseGet(() -> Pages.refused(
                            PAGE,
                            page(
                                    place.find(slug, address, viewer),
                                    form.refuse("", "innovation-prototype-ended-already"))));
        });
    }

    // in the transaction of the form; nothing where the prototype has ended meanwhile
    private Optional<String> ask(PrototypePlace.At at, HelpWanted.Wish wish, Actor by) {
        Prototype held = prototypes.held(at.prototype().id());
        HelpWanted.Origin origin = new HelpWanted.Origin(held.id().value(), at.title(), at.path());
        return held.running() ? Optional.of(help.ask(at.partnership(), wish, origin, by)) : Optional.empty();
    }

    private static List<String> languages(Form form) {
        return form.values("languages").stream()
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .filter(tag -> !tag.equals("und"))
                .distinct()
                .limit(MOST_LANGUAGES)
                .toList();
    }

    private HelpPage page(PrototypePlace.At at, Form form) {
        return new HelpPage(
                at, help.askedFrom(at.partnership(), at.prototype().id().value()), form);
    }
}
