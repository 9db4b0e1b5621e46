package org.harambee.selecting;

import java.util.Optional;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.pabulib.PabulibFile;
import org.harambee.fairness.selection.Outcome;

/**
 * What was chosen, and from what.
 *
 * @param seed of the lot, where one may be drawn
 * @param readingSeconds until the election was in memory
 * @param choosingSeconds from there to the outcome
 */
record Result(
        Request request,
        PabulibFile file,
        Optional<String> seed,
        Outcome outcome,
        double readingSeconds,
        double choosingSeconds) {

    Election election() {
        return file.election();
    }
}
