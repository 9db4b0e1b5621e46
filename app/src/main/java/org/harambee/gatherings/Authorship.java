package org.harambee.gatherings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.identity.PersonId;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/**
 * Tells whether a viewer is an author of a session. A session from a file names people by their wiki user names, which
 * anyone could sign up under here, so only a wiki name that has been confirmed counts for it.
 */
@Component
public class Authorship {
    private final People people;

    Authorship(People people) {
        this.people = people;
    }

    public boolean of(Session session, Viewer viewer) {
        Optional<Person> person = person(viewer);
        List<String> names = session.provenance().imported() ? confirmed(person) : names(person);
        return session.content().authors().stream()
                .map(author -> wikiForm(author.userName()))
                .anyMatch(name -> !name.isEmpty() && names.contains(name));
    }

    /** The names under which a submission may list a person. */
    public List<String> namesOf(PersonId person) {
        return names(people.find(person));
    }

    private Optional<Person> person(Viewer viewer) {
        return viewer.id().map(PersonId::new).flatMap(people::find);
    }

    private static List<String> names(Optional<Person> person) {
        return Stream.concat(person.map(Person::userName).stream(), person.map(Person::wikiName).stream())
                .map(Authorship::wikiForm)
                .distinct()
                .toList();
    }

    private static List<String> confirmed(Optional<Person> person) {
        return person.map(Person::wikiName).stream().map(Authorship::wikiForm).toList();
    }

    // on the wikis an underscore is a space, and the first letter's case is all that does not matter
    static String wikiForm(String name) {
        String spaced = name.replace('_', ' ').strip();
        return spaced.isEmpty() ? "" : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
