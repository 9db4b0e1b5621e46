package org.harambee.innovation.selections;

import java.util.Optional;
import java.util.UUID;
import org.harambee.innovation.Latest;
import org.springframework.stereotype.Component;

/** Outcomes as pages show them. What was counted and explained never changes, so the last ones looked at are kept. */
@Component
class ToldOutcomes {
    private static final int MOST = 32;

    private final Results results;
    private final Latest<UUID, Told> kept = new Latest<>(MOST);

    ToldOutcomes(Results results) {
        this.results = results;
    }

    /** Nothing where there was nothing to count. */
    Optional<Told> of(UUID selection, Result.Stage stage) {
        return kept.find(selection).or(() -> read(selection, stage));
    }

    private Optional<Told> read(UUID selection, Result.Stage stage) {
        Optional<Told> read = results.told(selection);
        if (stage == Result.Stage.EXPLAINED) {
            read.ifPresent(told -> kept.keep(selection, told));
        }
        return read;
    }
}
