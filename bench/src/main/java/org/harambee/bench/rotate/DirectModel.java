package org.harambee.bench.rotate;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.stream.IntStream;
import org.harambee.fairness.rotation.CountModel;
import org.harambee.solvers.engine.NativeCode;

/** The least for the worst off as one writes it down for OR-Tools at first: all options, one bound for each bearer. */
final class DirectModel {
    private final CountModel model;

    DirectModel(CountModel model) {
        this.model = model;
    }

    /** What was found, and whether it was proved. */
    record Answer(double worst, boolean isProved) {}

    /** By CP-SAT as it is without any parameter but the time. */
    Answer leastWorst(double seconds) {
        NativeCode.trouble().ifPresent(trouble -> {
            throw new IllegalStateException(trouble);
        });
        var program = new CpModel();
        var worst = program.newIntVar(0, Integer.MAX_VALUE, "worst");
        var burdens = IntStream.range(0, model.rows())
                .mapToObj(row -> LinearExpr.newBuilder())
                .toArray(LinearExprBuilder[]::new);
        for (var block : model.blocks()) {
            var all = LinearExpr.newBuilder();
            for (var option : block.options()) {
                var count = program.newIntVar(0, block.meetings(), "");
                all.add(count);
                for (int row = 0; row < burdens.length; row++) {
                    burdens[row].addTerm(count, option.costs().get(row));
                }
            }
            program.addEquality(all, block.meetings());
        }
        for (var bearer : model.bearers()) {
            program.addLessOrEqual(
                    LinearExpr.newBuilder().add(burdens[bearer.row()]).add(bearer.carried()), worst);
        }
        program.minimize(worst);
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds);
        boolean proved = solver.solve(program) == CpSolverStatus.OPTIMAL;
        return new Answer(solver.objectiveValue(), proved);
    }
}
