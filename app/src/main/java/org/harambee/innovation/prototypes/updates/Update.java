package org.harambee.innovation.prototypes.updates;

import java.util.UUID;
import org.harambee.innovation.prototypes.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Something a team told.
 *
 * @param language BCP 47; null where nobody has said it
 */
public record Update(UUID id, String text, @Nullable String language, Signature signature) {}
