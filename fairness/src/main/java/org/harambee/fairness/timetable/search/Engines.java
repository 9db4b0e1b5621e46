package org.harambee.fairness.timetable.search;

import java.util.ServiceLoader;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Scheduler;

/** Finds the engine for a problem. */
public final class Engines {
    private Engines() {}

    /** One beside this library that suits the problem, or else the local search. */
    public static Scheduler best(Problem problem) {
        return ServiceLoader.load(Scheduler.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.suits(problem))
                .findFirst()
                .orElseGet(LocalSearch::new);
    }
}
