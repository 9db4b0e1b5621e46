package org.harambee.identity.example;

import org.jspecify.annotations.Nullable;

/**
 * A person anyone may sign in as, where the example world is loaded.
 *
 * @param group coordinators, volunteers, authors or keepers
 * @param affiliate whom the person belongs to, by name; empty for nobody
 */
public record SamplePerson(
        String userName,
        @Nullable String wikiName,
        String group,
        String affiliate,
        @Nullable String zone) {

    boolean administrator() {
        return group.equals("keepers");
    }
}
