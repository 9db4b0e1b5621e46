package org.harambee.identity.accounts;

import org.jspecify.annotations.Nullable;

/** What a person may say of themselves and may leave out. */
public record ProfileChange(
        @Nullable String wikiName,
        @Nullable String language,
        @Nullable String zone) {}
