package org.harambee.innovation.translations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.SignInFirst;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/ideas/{address}/translations")
class TranslationController {
    /** The language for which the form was opened. */
    private static final String OF = "of";

    private static final String FORM = "innovation/translations/translation";
    private static final int TITLE = 160;
    private static final int TEXT = 10_000;

    private final IdeaPlace place;
    private final Translations translations;

    TranslationController(IdeaPlace place, Translations translations) {
        this.place = place;
        this.translations = translations;
    }

    /** The form for the language of the address; for the viewer's own where it names none. */
    @GetMapping("/new")
    ModelAndView form(@PathVariable String slug, @PathVariable String address, Form asked, Viewer viewer) {
        IdeaPlace.OfIdea at = place.open(slug, address, viewer);
        if (!viewer.signedIn()) {
            throw new SignInFirst();
        }
        String language = Optional.ofNullable(TellForm.language(asked))
                .orElse(viewer.language().tag());
        return Pages.show(FORM, new TranslationPage(at, null, filled(standing(at, language), language)));
    }

    @PostMapping
    ModelAndView put(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        at.shut().ifPresent(why -> form.refuse("", why));
        Actor actor = at.actor();
        String language = TellForm.language(form);
        String title = form.require("title", TITLE);
        String text = form.allow("text", TEXT);
        if (language == null || language.equals(at.idea().napkin().language())) {
            form.refuse("language", "innovation-translation-same-language");
        }
        if (language == null || form.refused()) {
            return Pages.refused(FORM, new TranslationPage(at, null, form));
        }
        Translation wanted = new Translation(
                language, title, text, at.idea().version(), 0, actor.person().value(), actor.affiliateValue());
        // the version is that of the language for which the form was opened
        int version = form.has(OF, language) ? Math.max(0, form.number("version")) : 0;
        return translations.put(at.idea(), at.path(), wanted, version, actor) || stands(at, wanted)
                ? Pages.done(at.path() + "#translations", "innovation-translation-kept")
                : Pages.refused(FORM, overtaken(at, form, language));
    }

    /** Whether it was put by the first of two clicks. */
    private boolean stands(IdeaPlace.OfIdea at, Translation wanted) {
        Translation stands = standing(at, wanted.language());
        return stands != null
                && stands.title().equals(wanted.title())
                && stands.text().equals(wanted.text())
                && stands.personId().equals(wanted.personId());
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what the other person has saved. */
    private TranslationPage overtaken(IdeaPlace.OfIdea at, Form form, String language) {
        Translation stands = standing(at, language);
        return new TranslationPage(
                at,
                stands,
                form.with("version", stands == null ? "0" : Integer.toString(stands.version()))
                        .with(OF, language)
                        .refuse("", "ui-overtaken"));
    }

    private @Nullable Translation standing(IdeaPlace.OfIdea at, String language) {
        return translations.of(at.idea()).stream()
                .filter(translation -> translation.language().equals(language))
                .findFirst()
                .orElse(null);
    }

    private static Form filled(@Nullable Translation translation, String language) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", language);
        values.put(OF, language);
        values.put("version", translation == null ? "0" : Integer.toString(translation.version()));
        values.put("title", translation == null ? "" : translation.title());
        values.put("text", translation == null ? "" : translation.text());
        return Form.filled(values);
    }
}
