package org.harambee.innovation.prototypes.endings;

import java.util.UUID;
import org.harambee.innovation.prototypes.PrototypeState;
import org.harambee.innovation.prototypes.Signature;
import org.jspecify.annotations.Nullable;

/**
 * How a prototype ended.
 *
 * @param happened what happened
 * @param learned what the team takes from it
 * @param reopened null unless it was begun again
 * @param because why it was begun again; may be empty
 */
public record Ending(
        UUID id,
        PrototypeState state,
        String reason,
        String happened,
        String learned,
        Signature signature,
        @Nullable Signature reopened,
        String because) {}
