package org.harambee.gatherings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.identity.PersonId;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Tells whether a viewer is an author of a session: the author's user name is that of the viewer's account or wiki. */
@Component
public class Authorship {
    private final People people;

    Authorship(People people) {
        this.people = people;
    }

    public boolean of(Session session, Viewer viewer) {
        List<String> names = namesOf(viewer);
        return session.content().authors().stream()
                .map(author -> wikiForm(author.userName()))
                .anyMatch(name -> !name.isEmpty() && names.contains(name));
    }

    /** The names under which a submission may list the viewer. */
    public List<String> namesOf(Viewer viewer) {
        Optional<Person> person = viewer.id().map(PersonId::new).flatMap(people::find);
        return person.stream()
                .flatMap(found -> Stream.of(found.userName(), found.wikiName()))
                .filter(Objects::nonNull)
                .map(Authorship::wikiForm)
                .distinct()
                .toList();
    }

    // on the wikis an underscore is a space, and the first letter's case is all that does not matter
    static String wikiForm(String name) {
        String spaced = name.replace('_', ' ').strip();
        return spaced.isEmpty() ? "" : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
