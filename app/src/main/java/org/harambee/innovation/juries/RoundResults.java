package org.harambee.innovation.juries;

import java.util.Optional;
import org.harambee.innovation.Latest;
import org.springframework.stereotype.Component;

/**
 * What came out of rounds. To reckon it takes long and everybody may ask, so the last ones looked at are kept, each as
 * long as all of its round is as it was: its reviews, but also its ideas, jurors and their accounts. One is reckoned at a
 * time, so that pages keep their processors.
 */
@Component
class RoundResults {
    private static final int MOST = 32;

    private final Latest<JuryId, Kept> kept = new Latest<>(MOST);

    private record Kept(Round round, RoundResult result) {}

    RoundResult of(Round round) {
        return known(round).orElseGet(() -> reckoned(round));
    }

    private Optional<RoundResult> known(Round round) {
        return kept.find(round.jury().id())
                .filter(one -> one.round().equals(round))
                .map(Kept::result);
    }

    private synchronized RoundResult reckoned(Round round) {
        // who had to wait finds what the one before has reckoned
        return known(round).orElseGet(() -> {
            RoundResult result = RoundResult.of(round);
            kept.keep(round.jury().id(), new Kept(round, result));
            return result;
        });
    }
}
