package org.harambee.solvers.rotation;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harambee.fairness.rotation.CountModel;
import org.harambee.fairness.rotation.Goal;

/**
 * The whole-number program of a {@link CountModel}: a count for each block and option, and for each sum of the k largest
 * burdens a level and what bearers are above it (Ogryczak &amp; Śliwiński, On solving linear programs with the ordered
 * weighted averaging objective, European Journal of Operational Research 2003).
 */
final class CountProgram {
    /** Sums have to stay far from what 64 bits hold. */
    private static final double LARGEST = 1e15;

    private final CpModel program = new CpModel();
    private final CountModel model;
    private final IntVar[][] counts;
    private final LinearArgument[] burdens;
    private final long most;

    CountProgram(CountModel model, Goal goal) {
        this.model = model;
        most = (long) most(model);
        counts = model.blocks().stream()
                .map(block -> block.options().stream()
                        .map(option -> program.newIntVar(0, block.meetings(), ""))
                        .toArray(IntVar[]::new))
                .toArray(IntVar[][]::new);
        burdens = IntStream.range(0, model.rows()).mapToObj(this::burden).toArray(LinearArgument[]::new);
        for (int block = 0; block < counts.length; block++) {
            program.addEquality(
                    LinearExpr.sum(counts[block]), model.blocks().get(block).meetings());
        }
        if (model.isLimited()) {
            limitSlots();
        }
        goal.caps().forEach((largest, cap) -> program.addLessOrEqual(largest(largest), cap));
        program.minimize(largest(goal.largest()));
    }

    /** Whether costs are so large that they could not be added up. */
    static boolean isTooLarge(CountModel model) {
        return most(model) * Math.max(1, model.units()) > LARGEST;
    }

    /** The most that anyone can bear. */
    private static double most(CountModel model) {
        double dearest = model.blocks().stream()
                .flatMap(block -> block.options().stream())
                .flatMap(option -> option.costs().stream())
                .mapToDouble(Long::doubleValue)
                .max()
                .orElse(0);
        double carried = model.bearers().stream()
                .mapToDouble(CountModel.Bearer::carried)
                .max()
                .orElse(0);
        return model.meetings() * dearest + carried;
    }

    CpModel cpModel() {
        return program;
    }

    /** Tells the solver where to begin. */
    void hint(List<List<Integer>> start) {
        for (int block = 0; block < start.size(); block++) {
            for (int option = 0; option < counts[block].length; option++) {
                program.addHint(counts[block][option], start.get(block).get(option));
            }
        }
    }

    List<List<Integer>> counts(CpSolver solver) {
        return Stream.of(counts)
                .map(block -> Arrays.stream(block)
                        .map(count -> Math.toIntExact(solver.value(count)))
                        .toList())
                .toList();
    }

    private LinearExprBuilder burden(int row) {
        var burden = LinearExpr.newBuilder();
        for (int block = 0; block < counts.length; block++) {
            var options = model.blocks().get(block).options();
            for (int option = 0; option < counts[block].length; option++) {
                burden.addTerm(
                        counts[block][option], options.get(option).costs().get(row));
            }
        }
        return burden;
    }

    private void limitSlots() {
        Map<Integer, BoolVar> used = new HashMap<>();
        model.slots().forEach(slot -> used.put(slot, program.newBoolVar("")));
        program.addLessOrEqual(LinearExpr.sum(used.values().toArray(LinearArgument[]::new)), model.mostSlots());
        for (int block = 0; block < counts.length; block++) {
            int meetings = model.blocks().get(block).meetings();
            for (int option = 0; option < counts[block].length; option++) {
                int slot = model.blocks().get(block).options().get(option).slot();
                program.addLessOrEqual(counts[block][option], LinearExpr.term(used.get(slot), meetings));
            }
        }
    }

    /** What those who bear most bear together, or more. */
    private LinearExprBuilder largest(int number) {
        return number == model.units() ? total() : above(number);
    }

    private LinearExprBuilder total() {
        var total = LinearExpr.newBuilder();
        for (var bearer : model.bearers()) {
            total.addTerm(burdens[bearer.row()], bearer.number());
            total.add(bearer.number() * bearer.carried());
        }
        return total;
    }

    private LinearExprBuilder above(int number) {
        var level = program.newIntVar(0, most, "");
        var sum = LinearExpr.newBuilder().addTerm(level, number);
        for (var bearer : model.bearers()) {
            var limit = LinearExpr.newBuilder().add(level);
            if (number > 1) {
                var excess = program.newIntVar(0, most, "");
                limit.add(excess);
                sum.addTerm(excess, bearer.number());
            }
            program.addLessOrEqual(
                    LinearExpr.newBuilder().add(burdens[bearer.row()]).add(bearer.carried()), limit);
        }
        return sum;
    }
}
