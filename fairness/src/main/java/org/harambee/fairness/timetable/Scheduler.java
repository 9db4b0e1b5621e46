package org.harambee.fairness.timetable;

/**
 * An engine that makes timetables. Anytime: it returns the best plan that it has when its effort is spent. Engines beside
 * the local search of this library are found by {@link java.util.ServiceLoader}.
 */
public interface Scheduler {
    /** What it calls itself. */
    String name();

    /** Whether it can work here and on this problem, such as where its native library loads. */
    default boolean suits(Problem problem) {
        return true;
    }

    Outcome schedule(Problem problem, Effort effort, Watch watch);
}
