package org.harambee.bench.rotate;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import org.harambee.fairness.rotation.CountModel;
import org.harambee.solvers.engine.NativeCode;

/** The least for the worst off as one writes it down for OR-Tools at first: all options, one bound for each bearer. */
final class DirectModel {
    private final CountModel model;

    DirectModel(CountModel model) {
        this.model = model;
    }

    double leastWorst(double seconds) {
        NativeCode.trouble().ifPresent(trouble -> {
            throw new IllegalStateException(trouble);
        });
        var solver = MPSolver.createSolver("HIGHS");
        solver.setSolverSpecificParametersAsString("output_flag=false");
        solver.setTimeLimit(Math.round(seconds * 1000));
        var worst = solver.makeIntVar(0, MPSolver.infinity(), "worst");
        var bears = model.bearers().stream()
                .map(bearer -> {
                    var row = solver.makeConstraint((double) bearer.carried(), MPSolver.infinity());
                    row.setCoefficient(worst, 1);
                    return row;
                })
                .toList();
        for (var block : model.blocks()) {
            var all = solver.makeConstraint(block.meetings(), block.meetings());
            for (var option : block.options()) {
                var count = solver.makeIntVar(0, block.meetings(), "");
                all.setCoefficient(count, 1);
                for (int bearer = 0; bearer < bears.size(); bearer++) {
                    bears.get(bearer).setCoefficient(count, (double)
                            -option.costs().get(model.bearers().get(bearer).row()));
                }
            }
        }
        solver.objective().setCoefficient(worst, 1);
        solver.objective().setMinimization();
        var parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 1e-9);
        solver.solve(parameters);
        double value = solver.objective().value();
        solver.delete();
        return value;
    }
}
