package org.harambee.innovation.selections;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Outcomes as pages show them. What was counted and explained never changes, so the last ones looked at are kept. */
@Component
class ToldOutcomes {
    private static final int MOST = 32;

    private final Results results;
    private final Map<UUID, Told> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Told> eldest) {
            return size() > MOST;
        }
    };

    ToldOutcomes(Results results) {
        this.results = results;
    }

    /** Nothing where there was nothing to count. */
    Optional<Told> of(UUID selection, Result.Stage stage) {
        synchronized (kept) {
            Told told = kept.get(selection);
            if (told != null) {
                return Optional.of(told);
            }
        }
        Optional<Told> read = results.told(selection);
        if (stage == Result.Stage.EXPLAINED) {
            synchronized (kept) {
                read.ifPresent(told -> kept.put(selection, told));
            }
        }
        return read;
    }
}
