package org.harambee.solvers.timetable;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.List;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Weights;
import org.harambee.fairness.timetable.model.Model;

/**
 * A timetable as a program for CP-SAT. What it leaves out only costs: its bound is one for the problem, and where it has no
 * solution neither has the problem.
 */
final class Program {
    private final Model model;
    private final CpModel program = new CpModel();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final Grid grid;

    Program(Model model) {
        this.model = model;
        grid = new Grid(model, program);
        places();
        new PeopleRows(this).add();
        new TrackRows(this).add();
        program.minimize(objective);
    }

    CpModel cpModel() {
        return program;
    }

    Model model() {
        return model;
    }

    Grid grid() {
        return grid;
    }

    /** Says where to begin. */
    void hint(Plan plan) {
        program.clearHints();
        for (int session = 0; session < plan.sessions(); session++) {
            for (var choice : grid.of(session)) {
                boolean here = plan.isPlaced(session)
                        && choice.hall() == plan.hall(session)
                        && choice.period() == grid.period(plan.slot(session));
                program.addHint(choice.literal(), here ? 1 : 0);
            }
        }
    }

    private void places() {
        for (int session = 0; session < model.sessions(); session++) {
            program.addExactlyOne(literals(grid.of(session)));
            for (var choice : grid.of(session)) {
                objective.addTerm(choice.literal(), choice.cost());
            }
        }
        var capacity = new long[grid.periods()];
        for (int slot = 0; slot < model.slots(); slot++) {
            capacity[grid.period(slot)]++;
        }
        var use = new LinearExprBuilder[model.halls()][grid.periods()];
        for (int session = 0; session < model.sessions(); session++) {
            for (var choice : grid.of(session)) {
                int end = grid.isByBlock() ? choice.period() + 1 : choice.period() + choice.span();
                for (int period = choice.period(); period < end; period++) {
                    if (use[choice.hall()][period] == null) {
                        use[choice.hall()][period] = LinearExpr.newBuilder();
                    }
                    use[choice.hall()][period].addTerm(choice.literal(), grid.isByBlock() ? choice.span() : 1);
                }
            }
        }
        for (var hall : use) {
            for (int period = 0; period < hall.length; period++) {
                if (hall[period] != null) {
                    program.addLessOrEqual(hall[period], capacity[period]);
                }
            }
        }
    }

    /** Whether a constraint has to be written down. */
    boolean counts(Constraint constraint) {
        return weights().counts(constraint);
    }

    /** A yes or no that costs points, or has to be no where the constraint is kept. */
    BoolVar penalty(Constraint constraint, long amount) {
        var penalty = program.newBoolVar("");
        cost(constraint, penalty, amount);
        return penalty;
    }

    void cost(Constraint constraint, Literal literal, long amount) {
        if (weights().isHard(constraint)) {
            program.addEquality(LinearExpr.term(literal, amount), 0);
        } else {
            objective.addTerm(literal, weights().of(constraint) * amount);
        }
    }

    /** A whole number that costs points each, up to a greatest. */
    LinearExprBuilder objective() {
        return objective;
    }

    /** A sum that costs nothing up to a number, and points for each beyond it. */
    void excess(Constraint constraint, LinearExprBuilder sum, long free, long most) {
        var excess = program.newIntVar(0, weights().isHard(constraint) ? 0 : Math.max(0, most), "");
        program.addLessOrEqual(LinearExpr.newBuilder().add(sum).addTerm(excess, -1), free);
        objective.addTerm(excess, weights().of(constraint));
    }

    Weights weights() {
        return model.problem().weights();
    }

    static Literal[] literals(List<Choice> choices) {
        return choices.stream().map(Choice::literal).toArray(Literal[]::new);
    }
}
