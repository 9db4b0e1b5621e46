package org.harambee.innovation.prototypes.endings;

import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.prototypes.PrototypePlace;
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

/** Corrects what was said of an end. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/ending/{id}")
class LessonController {
    private static final String PAGE = "innovation/prototypes/endings/lesson";

    private final PrototypePlace place;
    private final Endings endings;

    LessonController(PrototypePlace place, Endings endings) {
        this.place = place;
        this.endings = endings;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, @PathVariable UUID id, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        Ending ending = ending(at, id);
        return place.forWhoMay(at, at.told(ending.signature()).corrector(), actor -> {
            Form form = LessonForm.filled(ending.lesson(), ending.version());
            return Pages.show(PAGE, new LessonPage(at, ending, null, form));
        });
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String slug, @PathVariable String address, @PathVariable UUID id, Form form, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        Ending ending = ending(at, id);
        return place.forWhoMay(at, at.told(ending.signature()).corrector(), actor -> correct(at, ending, form, actor));
    }

    private ModelAndView correct(PrototypePlace.At at, Ending ending, Form form, Actor by) {
        Optional<Ending.Lesson> lesson = LessonForm.read(form);
        if (lesson.isEmpty()) {
            return Pages.refused(PAGE, new LessonPage(at, ending, null, form));
        }
        boolean same = lesson.get().equals(ending.lesson());
        if (same || endings.correct(at, ending, lesson.get(), form.number("version"), by)) {
            return Pages.done(at.coded() + "/ending", "innovation-told-saved");
        }
        Ending stands = ending(at, ending.id());
        Form again = LessonForm.filled(lesson.get(), stands.version()).refuse("", "ui-overtaken");
        return Pages.refused(PAGE, new LessonPage(at, stands, lesson.get(), again));
    }

    private Ending ending(PrototypePlace.At at, UUID id) {
        return endings.of(at.prototype().id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
