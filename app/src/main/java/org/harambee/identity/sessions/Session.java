package org.harambee.identity.sessions;

import java.time.Instant;
import java.util.UUID;

/**
 * One browser in which a person is signed in.
 *
 * @param device the kind of browser and system
 * @param seen when it was last used, to within ten minutes
 */
public record Session(UUID id, String device, Instant began, Instant seen) {}
