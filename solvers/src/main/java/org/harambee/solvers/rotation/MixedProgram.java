package org.harambee.solvers.rotation;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.fairness.rotation.CountModel;
import org.harambee.fairness.rotation.CountModel.Bearer;
import org.harambee.fairness.rotation.Goal;

/** The same as {@link CountProgram}, for a solver of mixed-integer programs. */
final class MixedProgram {
    private final MPSolver solver;
    private final CountModel model;
    private final MPVariable[][] counts;

    /**
     * @param least the goal is not less
     * @param most the goal is not more
     */
    MixedProgram(MPSolver solver, CountModel model, Goal goal, long least, long most) {
        this.solver = solver;
        this.model = model;
        counts = model.blocks().stream()
                .map(block -> block.options().stream()
                        .map(option -> solver.makeIntVar(0, block.meetings(), ""))
                        .toArray(MPVariable[]::new))
                .toArray(MPVariable[][]::new);
        meetAll();
        if (model.isLimited()) {
            limitSlots();
        }
        goal.caps()
                .forEach((largest, cap) ->
                        addLargest(solver.makeConstraint(-MPSolver.infinity(), (double) cap), largest));
        var sum = solver.makeIntVar((double) least, (double) most, "");
        var isSum = solver.makeConstraint(-MPSolver.infinity(), 0);
        isSum.setCoefficient(sum, -1);
        addLargest(isSum, goal.largest());
        solver.objective().setCoefficient(sum, 1);
        solver.objective().setMinimization();
    }

    List<List<Integer>> counts() {
        return Stream.of(counts)
                .map(block -> Arrays.stream(block)
                        .map(count -> (int) Math.round(count.solutionValue()))
                        .toList())
                .toList();
    }

    private void meetAll() {
        for (int block = 0; block < counts.length; block++) {
            int meetings = model.blocks().get(block).meetings();
            var all = solver.makeConstraint(meetings, meetings);
            for (var count : counts[block]) {
                all.setCoefficient(count, 1);
            }
        }
    }

    private void limitSlots() {
        Map<Integer, MPVariable> used = new HashMap<>();
        var most = solver.makeConstraint(0, model.mostSlots());
        for (int slot : model.slots()) {
            var isUsed = solver.makeBoolVar("");
            used.put(slot, isUsed);
            most.setCoefficient(isUsed, 1);
        }
        for (int block = 0; block < counts.length; block++) {
            var options = model.blocks().get(block).options();
            for (int option = 0; option < counts[block].length; option++) {
                var onlyIfUsed = solver.makeConstraint(-MPSolver.infinity(), 0);
                onlyIfUsed.setCoefficient(counts[block][option], 1);
                onlyIfUsed.setCoefficient(
                        used.get(options.get(option).slot()),
                        -model.blocks().get(block).meetings());
            }
        }
    }

    /** Adds what those who bear most bear together, or more, to a row that is bounded above. */
    private void addLargest(MPConstraint row, int largest) {
        if (largest == model.units()) {
            addTotal(row);
            return;
        }
        var level = solver.makeNumVar(0, MPSolver.infinity(), "");
        row.setCoefficient(level, largest);
        for (var bearer : model.bearers()) {
            var above = solver.makeConstraint(-MPSolver.infinity(), (double) -bearer.carried());
            addBurden(above, bearer.row(), 1);
            above.setCoefficient(level, -1);
            if (largest > 1) {
                var excess = solver.makeNumVar(0, MPSolver.infinity(), "");
                above.setCoefficient(excess, -1);
                row.setCoefficient(excess, bearer.number());
            }
        }
    }

    private void addTotal(MPConstraint row) {
        var members = new long[model.rows()];
        long carried = 0;
        for (Bearer bearer : model.bearers()) {
            members[bearer.row()] += bearer.number();
            carried += bearer.number() * bearer.carried();
        }
        for (int burden = 0; burden < members.length; burden++) {
            addBurden(row, burden, members[burden]);
        }
        row.setUb(row.ub() - (double) carried);
    }

    private void addBurden(MPConstraint row, int burden, long times) {
        for (int block = 0; block < counts.length; block++) {
            var options = model.blocks().get(block).options();
            for (int option = 0; option < counts[block].length; option++) {
                double now = row.getCoefficient(counts[block][option]);
                row.setCoefficient(
                        counts[block][option],
                        now + (double) (times * options.get(option).costs().get(burden)));
            }
        }
    }
}
