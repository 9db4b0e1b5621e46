package org.harambee.solvers.program;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;
import org.harambee.fairness.program.LinearProgram;
import org.harambee.fairness.program.ProgramSolver;
import org.harambee.fairness.program.Solution;
import org.harambee.solvers.engine.NativeCode;

/** HiGHS for whole variables, GLOP for relaxed programs; both by OR-Tools, with one thread, so that runs are repeatable. */
public final class LinearSolver implements ProgramSolver {
    private static final double GAP = 1e-7;
    private static final String QUIET = "output_flag=false";

    /** For the service loader. */
    public LinearSolver() {}

    @Override
    public Optional<String> trouble() {
        return NativeCode.trouble();
    }

    @Override
    public String name() {
        return "HiGHS";
    }

    @Override
    public Solution solve(LinearProgram program, double seconds) {
        return run("HIGHS", program, true, seconds);
    }

    @Override
    public Solution relax(LinearProgram program, double seconds) {
        return run("GLOP", program, false, seconds);
    }

    private static Solution run(String engine, LinearProgram program, boolean whole, double seconds) {
        var solver = MPSolver.createSolver(engine);
        if (solver == null) {
            return Solution.without(Solution.Status.UNKNOWN);
        }
        try {
            if (whole) {
                // it would greet on standard output, where outcomes go
                solver.setSolverSpecificParametersAsString(QUIET);
            }
            solver.setTimeLimit(Math.max(1, Math.round(seconds * 1000)));
            var variables = build(solver, program, whole);
            var parameters = new MPSolverParameters();
            parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, GAP);
            return solution(solver, solver.solve(parameters), variables, whole);
        } catch (IllegalArgumentException noSuchStatus) {
            // time ran out before anything was found: OR-Tools has a word for that which its Java part does not know
            return Solution.without(Solution.Status.UNKNOWN);
        } finally {
            solver.delete();
        }
    }

    private static MPVariable[] build(MPSolver solver, LinearProgram program, boolean whole) {
        var variables = new MPVariable[program.variables()];
        var objective = solver.objective();
        for (int variable = 0; variable < variables.length; variable++) {
            variables[variable] = solver.makeVar(
                    program.lower(variable), program.upper(variable), whole && program.isWhole(variable), "");
            if (program.objective(variable) != 0) {
                objective.setCoefficient(variables[variable], program.objective(variable));
            }
        }
        objective.setMaximization();
        var rows = new MPConstraint[program.rows()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = solver.makeConstraint(program.rowLower(row), program.rowUpper(row), "");
        }
        for (int entry = 0; entry < program.entries(); entry++) {
            rows[program.entryRow(entry)].setCoefficient(
                    variables[program.entryVariable(entry)], program.entryFactor(entry));
        }
        return variables;
    }

    private static Solution solution(
            MPSolver solver, MPSolver.ResultStatus result, MPVariable[] variables, boolean whole) {
        if (result != MPSolver.ResultStatus.OPTIMAL && result != MPSolver.ResultStatus.FEASIBLE) {
            return Solution.without(
                    result == MPSolver.ResultStatus.INFEASIBLE ? Solution.Status.INFEASIBLE : Solution.Status.UNKNOWN);
        }
        boolean optimal = result == MPSolver.ResultStatus.OPTIMAL;
        var values = new double[variables.length];
        var reduced = new double[whole ? 0 : variables.length];
        for (int variable = 0; variable < variables.length; variable++) {
            values[variable] = variables[variable].solutionValue();
            if (!whole) {
                reduced[variable] = variables[variable].reducedCost();
            }
        }
        double objective = solver.objective().value();
        double bound = whole ? solver.objective().bestBound() : optimal ? objective : Double.POSITIVE_INFINITY;
        return new Solution(
                optimal ? Solution.Status.OPTIMAL : Solution.Status.FEASIBLE, values, objective, bound, reduced);
    }
}
