package org.harambee.identity.people;

import java.util.List;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.harambee.identity.accounts.Accounts;
import org.harambee.identity.accounts.Profile;
import org.harambee.identity.links.OneTimeLink;
import org.harambee.identity.links.OneTimeLinks;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
class PeopleController {
    private static final String PERSON = "identity/people/person";
    private static final int MOST = 100;

    private final Keeping keeping;
    private final Accounts accounts;
    private final OneTimeLinks links;

    PeopleController(Keeping keeping, Accounts accounts, OneTimeLinks links) {
        this.keeping = keeping;
        this.accounts = accounts;
        this.links = links;
    }

    @GetMapping("/people")
    ModelAndView list(Viewer viewer, @RequestParam(defaultValue = "") String q) {
        keeper(viewer);
        List<Profile> found = keeping.search(q.strip(), MOST + 1);
        return Pages.show(
                "identity/people/people",
                new PeoplePage(q, found.stream().limit(MOST).toList(), found.size() > MOST));
    }

    @GetMapping("/people/{id}")
    ModelAndView person(Viewer viewer, @PathVariable UUID id) {
        keeper(viewer);
        return Pages.show(PERSON, page(new PersonId(id), Form.empty(), null));
    }

    @PostMapping("/people/{id}/one-time-links")
    ModelAndView oneTimeLink(Viewer viewer, @PathVariable UUID id) {
        PersonId keeper = keeper(viewer);
        Profile person = profile(new PersonId(id));
        String path = OneTimeLink.path(links.forLostPassword(person.id(), keeper));
        String link = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path;
        return Pages.show(PERSON, page(person.id(), Form.empty(), link));
    }

    @PostMapping("/people/{id}/administration")
    ModelAndView administration(Viewer viewer, @PathVariable UUID id) {
        keeper(viewer);
        keeping.makeAdministrator(new PersonId(id));
        return Pages.done("/people/" + id, "identity-administrator-made");
    }

    @PostMapping("/people/{id}/administration/end")
    ModelAndView administrationEnd(Viewer viewer, @PathVariable UUID id, Form form) {
        keeper(viewer);
        keeping.dismissAdministrator(new PersonId(id), form);
        return outcome(id, form, "identity-administrator-dismissed");
    }

    @PostMapping("/people/{id}/wiki-name")
    ModelAndView wikiName(Viewer viewer, @PathVariable UUID id, Form form) {
        PersonId keeper = keeper(viewer);
        keeping.confirmWikiName(new PersonId(id), form.value("wiki-name"), keeper, form);
        return outcome(id, form, "identity-wiki-name-now-confirmed");
    }

    private ModelAndView outcome(UUID id, Form form, String notice) {
        return form.refused()
                ? Pages.refused(PERSON, page(new PersonId(id), form, null))
                : Pages.done("/people/" + id, notice);
    }

    /** The list is not there for anyone else. */
    private static PersonId keeper(Viewer viewer) {
        PersonId person = new PersonId(viewer.person());
        if (!viewer.administrator()) {
            throw new NotHere();
        }
        return person;
    }

    private PersonPage page(PersonId id, Form form, @Nullable String link) {
        return new PersonPage(profile(id), form, link);
    }

    private Profile profile(PersonId id) {
        return accounts.profile(id).orElseThrow(NotHere::new);
    }
}
