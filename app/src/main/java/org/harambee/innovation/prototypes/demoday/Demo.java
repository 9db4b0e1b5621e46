package org.harambee.innovation.prototypes.demoday;

import java.util.UUID;

/**
 * What a team shows on a demo day.
 *
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record Demo(UUID prototype, Facts facts, int version) {

    /**
     * What is said of it.
     *
     * @param presenters who shows it, in words
     * @param look what to look at; may be empty
     * @param link where it can be tried or seen; may be empty
     */
    public record Facts(String presenters, String shows, String look, String link) {}
}
