package org.harambee.innovation.adoptions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.identity.PersonId;
import org.harambee.innovation.Closed;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.partnership.MissingMandate;
import org.harambee.ui.Form;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Revised;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** People who speak for an affiliate take something home for it, and put what they said of it into other words. */
@Controller
@RequestMapping("/p/{slug}")
class AdoptionFormController {
    private static final String FORM = "innovation/adoptions/form";

    private final AdoptionPlace place;
    private final Adopters adopters;
    private final Adopting adopting;
    private final Programme programme;
    private final Once once;

    AdoptionFormController(AdoptionPlace place, Adopters adopters, Adopting adopting, Programme programme, Once once) {
        this.place = place;
        this.adopters = adopters;
        this.adopting = adopting;
        this.programme = programme;
        this.once = once;
    }

    @GetMapping("/ideas/{address}/adoptions/new")
    ModelAndView idea(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return blank(place.idea(slug, address, viewer), viewer);
    }

    @GetMapping("/prototypes/{address}/adoptions/new")
    ModelAndView prototype(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return blank(place.prototype(slug, address, viewer), viewer);
    }

    @PostMapping("/ideas/{address}/adoptions")
    ModelAndView adoptIdea(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return adopt(place.idea(slug, address, viewer), form, viewer);
    }

    @PostMapping("/prototypes/{address}/adoptions")
    ModelAndView adoptPrototype(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return adopt(place.prototype(slug, address, viewer), form, viewer);
    }

    @GetMapping("/adoptions/{code}/edit")
    ModelAndView edit(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        return place.forAdopter(slug, code, viewer, (at, actor) -> {
            Adoption adoption = at.adoption();
            return Pages.show(FORM, page(at, adoption, null, adoption.words().form(adoption.version())));
        });
    }

    @PostMapping("/adoptions/{code}/edit")
    ModelAndView change(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        return place.forAdopter(slug, code, viewer, (at, actor) -> change(at, form, actor));
    }

    private ModelAndView blank(AdoptionPlace.OfSubject at, Viewer viewer) {
        List<Affiliate> own = adopters.of(at.partnership(), viewer);
        if (own.isEmpty()) {
            return missing(at, viewer);
        }
        Form form = Form.filled(Map.of("language", viewer.language().tag()));
        return Pages.show(
                FORM, new AdoptionFormPage(at.frame(), at.subject(), own, null, null, warned(at, form, viewer)));
    }

    private ModelAndView adopt(AdoptionPlace.OfSubject at, Form form, Viewer viewer) {
        List<Affiliate> own = adopters.of(at.partnership(), viewer);
        if (own.isEmpty()) {
            return missing(at, viewer);
        }
        Words words = Words.read(form);
        Optional<Affiliate> adopter = adopter(own, form);
        warned(at, form, viewer);
        Optional<String> path = form.refused() || adopter.isEmpty()
                ? Optional.empty()
                : once.attempted(form, viewer.person(), () -> {
                    Affiliate affiliate = adopter.get();
                    Actor actor = new Actor(new PersonId(viewer.person()), affiliate.id());
                    return adopting.adopt(at.partnership(), at.subject(), affiliate.id(), words, actor);
                });
        return path.map(to -> Pages.done(to, "innovation-adoption-saved")).orElseGet(() -> {
            if (!form.refused()) {
                form.refuse("affiliate", "innovation-adoption-twice");
            }
            return Pages.refused(FORM, new AdoptionFormPage(at.frame(), at.subject(), own, null, null, form));
        });
    }

    private ModelAndView change(AdoptionPlace.OfAdoption at, Form form, Actor by) {
        Words words = Words.read(form);
        if (form.refused()) {
            return Pages.refused(FORM, page(at, at.adoption(), null, form));
        }
        Revised<Adoption> revised = adopting.revise(at.partnership(), at.adoption(), words, form.number("version"), by);
        return switch (revised) {
            case Revised.Saved(var path) -> Pages.done(path, "innovation-adoption-changed");
            case Revised.Overtaken(var current) -> {
                Form again = words.form(current.version()).refuse("", "ui-overtaken");
                yield Pages.refused(FORM, page(at, current, words, again));
            }
        };
    }

    /** The one that was chosen; the only one there is need not be. */
    private static Optional<Affiliate> adopter(List<Affiliate> own, Form form) {
        if (own.size() == 1) {
            return Optional.of(own.getFirst());
        }
        String code = form.value("affiliate");
        Optional<Affiliate> chosen =
                own.stream().filter(one -> one.code().equals(code)).findFirst();
        if (chosen.isEmpty()) {
            form.refuse("affiliate", "innovation-adoption-for-whom");
        }
        return chosen;
    }

    // a form that can't be sent says so before it is filled in
    private Form warned(AdoptionPlace.OfSubject at, Form form, Viewer viewer) {
        programme
                .closed(at.partnership(), Step.SHARE)
                .map((Closed closed) -> closed.said(viewer))
                .ifPresent((Said why) -> form.refuse("", why));
        return form;
    }

    private static ModelAndView missing(AdoptionPlace.OfSubject at, Viewer viewer) {
        return MissingMandate.answer(at.frame(), viewer, Said.of("innovation-adoption-missing"));
    }

    private static AdoptionFormPage page(
            AdoptionPlace.OfAdoption at, Adoption adoption, @Nullable Words mine, Form form) {
        return new AdoptionFormPage(at.frame(), adoption.subject(), List.of(), adoption, mine, form);
    }
}
