package org.harambee.identity.accounts;

import org.harambee.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person signs in with here.
 *
 * @param hash of the password; null for a person who has none
 * @param example whether the person is made up for the example world, with a password everyone knows
 */
public record Credentials(PersonId person, @Nullable String hash, boolean example) {}
