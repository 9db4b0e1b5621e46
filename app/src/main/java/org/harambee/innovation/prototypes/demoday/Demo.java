package org.harambee.innovation.prototypes.demoday;

import java.util.UUID;

/**
 * What a team shows.
 *
 * @param presenters who shows it, in words
 * @param look what to look at; may be empty
 * @param link where it can be tried or seen; may be empty
 */
public record Demo(UUID prototype, String presenters, String shows, String look, String link) {}
