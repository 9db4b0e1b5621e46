package org.harambee.solvers.rotation;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.harambee.fairness.rotation.CountModel;
import org.harambee.fairness.rotation.Counts;
import org.harambee.fairness.rotation.Goal;

/** Asks HiGHS for something better than what was found. That there is nothing better is the proof. */
final class Improvement {
    private final CountModel model;
    private final Goal goal;

    Improvement(CountModel model, Goal goal) {
        this.model = model;
        this.goal = goal;
    }

    /** @param value of the goal in what was found */
    Counts of(Counts found, long value, double seconds) {
        var solver = MPSolver.createSolver("HIGHS");
        if (solver == null) {
            return found;
        }
        try {
            var program = new MixedProgram(solver, model, goal, found.bound(), value - 1);
            return switch (solve(solver, seconds)) {
                case OPTIMAL ->
                    better(found, program, Math.round(solver.objective().value()));
                case FEASIBLE -> better(found, program, found.bound());
                case INFEASIBLE -> new Counts(found.byBlock(), value);
                case UNBOUNDED, ABNORMAL, MODEL_INVALID, NOT_SOLVED -> found;
            };
        } catch (IllegalArgumentException noSuchStatus) {
            // time ran out: OR-Tools has a word for that which its Java part does not know
            return found;
        } finally {
            solver.delete();
        }
    }

    private static MPSolver.ResultStatus solve(MPSolver solver, double seconds) {
        // it would greet on standard output, where outcomes go
        solver.setSolverSpecificParametersAsString("output_flag=false");
        solver.setTimeLimit(Math.max(1, Math.round(seconds * 1000)));
        var parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 1e-9);
        return solver.solve(parameters);
    }

    /** HiGHS counts in floating point: only what is whole is taken. */
    private Counts better(Counts found, MixedProgram program, long bound) {
        List<List<Integer>> counts = program.counts();
        boolean whole = IntStream.range(0, counts.size())
                .allMatch(block ->
                        counts.get(block).stream().mapToInt(Integer::intValue).sum()
                                == model.blocks().get(block).meetings());
        return whole ? new Counts(counts, bound) : found;
    }
}
