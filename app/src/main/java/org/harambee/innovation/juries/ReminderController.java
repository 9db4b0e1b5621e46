package org.harambee.innovation.juries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.identity.PersonId;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Those who look after a jury remind jurors of the reviews that they owe. */
@Controller
@RequestMapping("/p/{slug}/juries/{code}/reminders")
class ReminderController {
    private final JuryPlace place;
    private final JuryPages pages;
    private final Rounds rounds;
    private final Panellists panellists;
    private final Reminders reminders;

    ReminderController(JuryPlace place, JuryPages pages, Rounds rounds, Panellists panellists, Reminders reminders) {
        this.place = place;
        this.pages = pages;
        this.rounds = rounds;
        this.panellists = panellists;
        this.reminders = reminders;
    }

    /** Reminds the juror who is named or, where none is, all who owe a review. */
    @PostMapping
    ModelAndView remind(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.kept()) {
            return at.missing();
        }
        List<PersonId> behind = behind(at, form.text("juror"));
        if (reminders.remind(at.jury(), behind, new PersonId(viewer.person())) == 0) {
            form.refuse("", "innovation-reminders-nobody");
            return Pages.refused(JuryController.PAGE, pages.of(at, form));
        }
        return Pages.done(at.path() + "#jurors", "innovation-reminders-sent");
    }

    private List<PersonId> behind(JuryPlace.At at, Optional<String> name) {
        Round round = rounds.of(at.jury());
        List<Juror> owing = round.jurors().stream()
                .filter(juror -> juror.is(Juror.State.ACCEPTED) && JuryPages.owed(at, round, juror) > 0)
                .toList();
        Map<PersonId, String> names = panellists.names(owing);
        return owing.stream()
                .map(Juror::person)
                .filter(juror -> name.isEmpty() || name.get().equals(names.get(juror)))
                .toList();
    }
}
