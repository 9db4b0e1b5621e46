package org.harambee.solvers.rotation;

import com.google.ortools.sat.CpSolver;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.rotation.CountModel;
import org.harambee.fairness.rotation.Counts;
import org.harambee.fairness.rotation.Goal;
import org.harambee.fairness.rotation.RotationEngine;
import org.harambee.solvers.engine.NativeCode;

/**
 * CP-SAT, by OR-Tools. It counts in whole numbers, so that what it proves is exact. It works with every processor there is:
 * figures that it proves are always the same, but of plans that are equally good now one is told and now another.
 */
public final class CountEngine implements RotationEngine {
    private static final double ALMOST = 1e-6;

    /** For the service loader. */
    public CountEngine() {}

    @Override
    public String name() {
        return "CP-SAT by OR-Tools";
    }

    @Override
    public Optional<Counts> solve(CountModel model, Goal goal, List<List<Integer>> start, double seconds) {
        if (!NativeCode.isReady() || CountProgram.isTooLarge(model)) {
            return Optional.empty();
        }
        var program = new CountProgram(model, goal);
        program.hint(start);
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.05, seconds));
        solver.getParameters().setNumWorkers(Math.max(1, Runtime.getRuntime().availableProcessors()));
        return switch (solver.solve(program.cpModel())) {
            case OPTIMAL -> Optional.of(new Counts(program.counts(solver), Math.round(solver.objectiveValue())));
            case FEASIBLE ->
                Optional.of(new Counts(program.counts(solver), (long) Math.ceil(solver.bestObjectiveBound() - ALMOST)));
            case INFEASIBLE, UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> Optional.empty();
        };
    }
}
