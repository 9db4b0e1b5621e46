package org.harambee.identity.accounts;

import org.harambee.identity.UserName;
import org.jspecify.annotations.Nullable;

/**
 * A person about to join.
 *
 * @param wikiName the name on the wikis, as the person wrote it down
 * @param hash of the password, if the person has one
 */
public record NewPerson(
        UserName name,
        @Nullable String wikiName,
        @Nullable String hash,
        boolean administrator,
        @Nullable String language,
        @Nullable String zone) {}
