package org.harambee.solvers.rotation;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.util.Optional;
import org.harambee.fairness.rotation.CountModel;
import org.harambee.fairness.rotation.Counts;
import org.harambee.fairness.rotation.Goal;
import org.harambee.fairness.rotation.RotationEngine;
import org.harambee.solvers.engine.NativeCode;

/** HiGHS, by OR-Tools, with one thread, so that runs are repeatable as long as they are not cut off by time. */
public final class CountEngine implements RotationEngine {
    /** What a solver takes to be whole. */
    private static final double TOLERANCE = 1e-6;

    /** For the service loader. */
    public CountEngine() {}

    @Override
    public String name() {
        return "HiGHS by OR-Tools";
    }

    @Override
    public Optional<Counts> solve(CountModel model, Goal goal, double seconds) {
        if (!NativeCode.isReady()) {
            return Optional.empty();
        }
        var solver = MPSolver.createSolver("HIGHS");
        if (solver == null) {
            return Optional.empty();
        }
        try {
            return run(new CountProgram(solver, model, goal), solver, seconds);
        } catch (IllegalArgumentException noSuchStatus) {
            // time ran out before anything was found: OR-Tools has a word for that which its Java part does not know
            return Optional.empty();
        } finally {
            solver.delete();
        }
    }

    private static Optional<Counts> run(CountProgram program, MPSolver solver, double seconds) {
        // it would greet on standard output, where outcomes go
        solver.setSolverSpecificParametersAsString("output_flag=false");
        solver.setTimeLimit(Math.max(1, Math.round(seconds * 1000)));
        var parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 1e-9);
        var status = solver.solve(parameters);
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            return Optional.empty();
        }
        double bound = status == MPSolver.ResultStatus.OPTIMAL
                ? solver.objective().value()
                : solver.objective().bestBound();
        return Optional.of(new Counts(program.counts(), (long)
                Math.ceil(bound - TOLERANCE * Math.max(1, Math.abs(bound)))));
    }
}
