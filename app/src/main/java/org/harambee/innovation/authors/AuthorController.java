package org.harambee.innovation.authors;

import java.util.List;
import java.util.Optional;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.identity.PersonId;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.partnership.MissingMandate;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/ideas/{address}/authors")
class AuthorController {
    private static final String PAGE = "innovation/authors/authors";
    private static final int LONGEST_NAME = 100;

    private final IdeaPlace place;
    private final Authors authors;
    private final People people;

    AuthorController(IdeaPlace place, Authors authors, People people) {
        this.place = place;
        this.authors = authors;
        this.people = people;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.titled(slug, address, viewer);
        PersonId person = new PersonId(viewer.person());
        return mayShow(at, person) ? Pages.show(PAGE, page(at, person, Form.empty())) : missing(at, viewer);
    }

    /** Asks someone by their user name. */
    @PostMapping
    ModelAndView ask(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        IdeaPlace.OfIdea at = place.titled(slug, address, viewer);
        if (!at.standing().mayChange()) {
            return missing(at, viewer);
        }
        String name = form.require("user-name", LONGEST_NAME);
        Optional<Person> person = people.ofUserName(name);
        if (!name.isEmpty() && person.isEmpty()) {
            form.refuse("user-name", "innovation-author-unknown");
        }
        if (!form.refused() && !authors.ask(at, person.orElseThrow().id(), at.actor())) {
            form.refuse("user-name", "innovation-author-already");
        }
        return form.refused()
                ? Pages.refused(PAGE, page(at, new PersonId(viewer.person()), form))
                : Pages.done(at.coded() + "/authors", "innovation-author-asked");
    }

    @PostMapping("/acceptance")
    ModelAndView accept(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.titled(slug, address, viewer);
        authors.accept(at, at.actor());
        boolean joined = authors.joined(at, new PersonId(viewer.person()));
        return joined ? Pages.done(at.path(), "innovation-author-joined") : Pages.to(at.path());
    }

    @PostMapping("/withdrawal")
    ModelAndView leave(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.titled(slug, address, viewer);
        PersonId person = new PersonId(viewer.person());
        return authors.leave(at, person) || !authors.joined(at, person)
                ? Pages.done(at.path(), "innovation-author-left")
                : Pages.refused(PAGE, page(at, person, Form.empty().refuse("", "innovation-author-last")));
    }

    private boolean mayShow(IdeaPlace.OfIdea at, PersonId person) {
        return at.standing().mayChange() || authors.asked(at).contains(person);
    }

    private AuthorsPage page(IdeaPlace.OfIdea at, PersonId person, Form form) {
        List<PersonId> asked = authors.asked(at);
        List<String> names = people.named(asked).values().stream()
                .map(Person::userName)
                .sorted()
                .toList();
        return new AuthorsPage(at, names, asked.contains(person), form);
    }

    private static ModelAndView missing(IdeaPlace.OfIdea at, Viewer viewer) {
        return MissingMandate.answer(at.frame(), viewer, Said.of("innovation-idea-missing-author"));
    }
}
