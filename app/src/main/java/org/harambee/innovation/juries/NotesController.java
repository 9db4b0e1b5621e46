package org.harambee.innovation.juries;

import org.harambee.identity.PersonId;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a closed jury wrote to the authors of an idea, which nobody else finds. */
@Controller
@RequestMapping("/p/{slug}/juries/{code}/notes/{idea}")
class NotesController {
    private final JuryPlace place;
    private final Rounds rounds;
    private final Reviews reviews;

    NotesController(JuryPlace place, Rounds rounds, Reviews reviews) {
        this.place = place;
        this.rounds = rounds;
        this.reviews = reviews;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String code, @PathVariable String idea, Viewer viewer) {
        return Pages.show("innovation/juries/notes", page(slug, code, idea, viewer));
    }

    @PostMapping
    ModelAndView read(@PathVariable String slug, @PathVariable String code, @PathVariable String idea, Viewer viewer) {
        NotesPage page = page(slug, code, idea, viewer);
        reviews.noteRead(page.jury(), page.idea().id(), new PersonId(viewer.person()));
        return Pages.done(page.path(), "innovation-notes-marked");
    }

    private NotesPage page(String slug, String code, String idea, Viewer viewer) {
        JuryPlace.At at = place.find(slug, code, viewer);
        PersonId person = new PersonId(viewer.person());
        Round round = rounds.of(at.jury());
        int number = round.idea(idea).orElseThrow(NotHere::new);
        ReadIdea what = round.ideas().get(number);
        if (!at.jury().is(JuryState.CLOSED) || !reviews.isFor(what.id(), person)) {
            throw new NotHere();
        }
        return new NotesPage(
                at.frame(),
                at.jury(),
                what,
                AuthorNotes.texts(round, number),
                reviews.hasReadNote(at.jury(), what.id(), person));
    }
}
