package org.harambee.identity.people;

import java.util.List;
import org.harambee.identity.accounts.Profile;

/**
 * @param searched what was looked for
 * @param more whether there are more than are listed
 */
public record PeoplePage(String searched, List<Profile> people, boolean more) {}
