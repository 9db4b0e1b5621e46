package org.harambee.partnership.mandates;

import java.time.LocalDate;
import java.util.UUID;
import org.harambee.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * A person's right to speak for a partner.
 *
 * @param role what the person does, in the partner's words; may be empty
 * @param since the day it began, or null where that is not known
 */
public record Mandate(
        UUID id, Person person, String role, @Nullable LocalDate since) {
    private static final String MADE_UP = "(example)";

    /** Whether the person was made up for the example world, where some are public authors. */
    public boolean madeUp() {
        return person.example() && person.userName().endsWith(MADE_UP);
    }
}
