package org.harambee.identity.people;

import org.harambee.identity.accounts.Profile;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * @param form holds no field, only what was refused
 * @param link a one-time link just made, shown this once, or null
 */
public record PersonPage(
        Profile person, Form form, @Nullable String link) {}
