package org.harambee.affiliates.profile;

import java.util.UUID;
import org.harambee.affiliates.Membership;
import org.harambee.identity.Person;

/** Someone who belongs to an affiliate or has asked to, with their name. */
public record Member(Person person, Membership membership) {

    public UUID id() {
        return person.id().value();
    }

    /** Two letters for the round sign beside the name. */
    public String initials() {
        String letters = person.userName()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return letters.toUpperCase(java.util.Locale.ROOT);
    }
}
