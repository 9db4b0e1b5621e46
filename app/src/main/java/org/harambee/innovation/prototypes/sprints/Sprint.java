package org.harambee.innovation.prototypes.sprints;

import java.time.LocalDate;
import java.util.UUID;
import org.harambee.innovation.prototypes.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Days given to one goal.
 *
 * @param outcome what came out; empty while it runs
 * @param ended null while it runs
 */
public record Sprint(
        UUID id,
        int number,
        String goal,
        LocalDate starts,
        LocalDate ends,
        String outcome,
        Signature began,
        @Nullable Signature ended) {

    public boolean running() {
        return ended == null;
    }
}
