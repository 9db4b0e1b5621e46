package org.harambee.fairness.timetable.participation;

import java.util.ServiceLoader;
import org.harambee.fairness.timetable.Problem;

/** Finds the engine for a problem. */
public final class ParticipationEngines {
    private ParticipationEngines() {}

    /** One beside this library that suits the problem, or else the search on the JDK alone. */
    public static ParticipationScheduler best(Problem problem) {
        return ServiceLoader.load(ParticipationScheduler.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.suits(problem))
                .findFirst()
                .orElseGet(ParticipationSearch::new);
    }
}
