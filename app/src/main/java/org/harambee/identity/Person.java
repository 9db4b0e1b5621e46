package org.harambee.identity;

import org.jspecify.annotations.Nullable;

/**
 * A person as others see them: by user name, pseudonymous unless they choose otherwise.
 *
 * @param wikiName the user name on the wikis, once an administrator has confirmed that it is theirs
 * @param example whether the person is made up for the example world
 */
public record Person(PersonId id, String userName, @Nullable String wikiName, boolean example) {}
