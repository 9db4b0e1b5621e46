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
 * CP-SAT first, by OR-Tools: it finds good plans at once, and often proves them. What is then still open HiGHS is asked,
 * which proves in a minute where CP-SAT goes on for many. CP-SAT works with every processor there is: figures that are
 * proved are always the same, but of plans that are equally good now one is told and now another.
 */
public final class CountEngine implements RotationEngine {
    private static final double ALMOST = 1e-6;

    /** Of the time, for CP-SAT. */
    private static final double FIRST = 0.2;

    /** For the service loader. */
    public CountEngine() {}

    @Override
    public String name() {
        return "CP-SAT and HiGHS by OR-Tools";
    }

    @Override
    public Optional<Counts> solve(CountModel model, Goal goal, List<List<Integer>> start, double seconds) {
        if (!NativeCode.isReady() || CountProgram.isTooLarge(model)) {
            return Optional.empty();
        }
        var program = new CountProgram(model, goal);
        program.hint(start);
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.05, FIRST * seconds));
        solver.getParameters().setNumWorkers(Math.max(1, Runtime.getRuntime().availableProcessors()));
        return switch (solver.solve(program.cpModel())) {
            case OPTIMAL -> Optional.of(new Counts(program.counts(solver), Math.round(solver.objectiveValue())));
            case FEASIBLE -> {
                var found = new Counts(program.counts(solver), (long) Math.ceil(solver.bestObjectiveBound() - ALMOST));
                yield Optional.of(new Improvement(model, goal)
                        .of(found, Math.round(solver.objectiveValue()), (1 - FIRST) * seconds));
            }
            case INFEASIBLE, UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> Optional.empty();
        };
    }
}
