package org.harambee.affiliates;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of many people and affiliates, each looked up once. */
@Component
public class Names {
    private final People people;
    private final Affiliates affiliates;

    Names(People people, Affiliates affiliates) {
        this.people = people;
        this.affiliates = affiliates;
    }

    /** Someone who said something: a person with an account, or a name from an imported file. */
    public interface Speaker {
        @Nullable
        UUID personId();

        @Nullable
        UUID affiliateId();

        @Nullable
        String wikiName();
    }

    /** How a speaker is shown; what is not known is empty. */
    public record Shown(String name, String affiliate, String affiliatePath) {}

    public Known of(Stream<? extends Speaker> speakers) {
        Collection<? extends Speaker> all = speakers.toList();
        var persons = all.stream()
                .map(Speaker::personId)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .toList();
        var bodies = all.stream()
                .map(Speaker::affiliateId)
                .filter(Objects::nonNull)
                .map(AffiliateId::new)
                .toList();
        return new Known(
                persons.isEmpty() ? Map.of() : people.named(persons),
                bodies.isEmpty() ? Map.of() : affiliates.named(bodies));
    }

    public record Known(Map<PersonId, Person> people, Map<AffiliateId, Affiliate> affiliates) {

        public Shown shown(Speaker speaker) {
            Affiliate affiliate =
                    speaker.affiliateId() == null ? null : affiliates.get(new AffiliateId(speaker.affiliateId()));
            return affiliate == null
                    ? new Shown(name(speaker), "", "")
                    : new Shown(name(speaker), affiliate.name(), "/affiliates/" + affiliate.code());
        }

        private String name(Speaker speaker) {
            Person person = speaker.personId() == null ? null : people.get(new PersonId(speaker.personId()));
            return person != null ? person.userName() : Objects.requireNonNullElse(speaker.wikiName(), "");
        }
    }
}
