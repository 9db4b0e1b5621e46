package org.harambee.fairness.rotation;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A solver of whole numbers for series over many time zones, which is NP-hard. Found by the JDK's {@link ServiceLoader};
 * without one, plans over more than three kinds of burdens are searched for and not proved.
 */
public interface RotationEngine {
    /** What it is called where it is named, with its version. */
    String name();

    /**
     * The best counts it finds in so many seconds.
     *
     * @param start counts by block and option that keep the goal's caps, to begin with; empty where none are known
     * @return nothing where it found none in time, or can't work on this machine
     */
    Optional<Counts> solve(CountModel model, Goal goal, List<List<Integer>> start, double seconds);

    /** The first engine on the class path. */
    static Optional<RotationEngine> found() {
        return ServiceLoader.load(RotationEngine.class).findFirst();
    }
}
