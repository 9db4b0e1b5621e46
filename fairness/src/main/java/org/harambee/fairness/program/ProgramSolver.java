package org.harambee.fairness.program;

import java.util.Optional;
import java.util.ServiceLoader;

/** An engine for {@link LinearProgram}s. Implementations are found by {@link ServiceLoader}; the module solvers has one. */
public interface ProgramSolver {
    /** Why it can't be used here, as one sentence; empty where it can. */
    Optional<String> trouble();

    /** Its name, for outcomes: "HiGHS". */
    String name();

    /**
     * Solves the program with whole variables whole.
     *
     * @param seconds after which it gives the best it has
     */
    Solution solve(LinearProgram program, double seconds);

    /** Solves the program as if no variable had to be whole, and tells reduced costs. */
    Solution relax(LinearProgram program, double seconds);

    /** Why no engine can be used, as one sentence; of no meaning where {@link #find()} finds one. */
    static String whyNone() {
        return ServiceLoader.load(ProgramSolver.class).stream()
                .flatMap(engine -> engine.get().trouble().stream())
                .findFirst()
                .orElse("The solvers are not there.");
    }

    /** The first engine that can be used, if there is one. */
    static Optional<ProgramSolver> find() {
        return ServiceLoader.load(ProgramSolver.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.trouble().isEmpty())
                .findFirst();
    }
}
