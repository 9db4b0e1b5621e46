package org.harambee.identity.accounts;

import org.harambee.identity.PersonId;

/** What came of joining. */
public sealed interface Joining {
    record Joined(PersonId person) implements Joining {}

    /** Someone has that name, perhaps since a moment ago. */
    record NameTaken() implements Joining {}
}
