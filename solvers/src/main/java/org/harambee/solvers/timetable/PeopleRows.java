package org.harambee.solvers.timetable;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.model.Pairs;

/** What pairs of sessions and their people ask for. Where soft pairs would be too many rows, those are left out. */
final class PeopleRows {
    private static final long MOST_ROWS = 400_000;

    private final Program program;
    private final CpModel rows;
    private final Grid grid;
    private final boolean soft;

    PeopleRows(Program program) {
        this.program = program;
        rows = program.cpModel();
        grid = program.grid();
        long pairs = 0;
        for (int session = 0; session < program.model().sessions(); session++) {
            pairs += program.model().pairs().others(session).length / 2;
        }
        soft = pairs * grid.periods() <= MOST_ROWS;
    }

    void add() {
        var model = program.model();
        if (!grid.isByBlock()) {
            atOnce();
        }
        for (int one = 0; one < model.sessions(); one++) {
            var others = model.pairs().others(one);
            var kinds = model.pairs().kinds(one);
            var people = model.pairs().people(one);
            for (int i = 0; i < others.length; i++) {
                if (others[i] > one) {
                    pair(one, others[i], kinds[i], people[i]);
                }
                if (!grid.isByBlock() && (kinds[i] & Pairs.BEFORE) != 0) {
                    order(one, others[i]);
                }
            }
        }
    }

    /** Of all sessions that share somebody or a word one at a time. */
    private void atOnce() {
        Map<String, List<Integer>> groups = new HashMap<>();
        var problem = program.model().problem();
        for (int session = 0; session < problem.sessions().size(); session++) {
            var own = problem.sessions().get(session);
            for (var speaker : own.speakers()) {
                groups.computeIfAbsent("person " + speaker, all -> new ArrayList<>())
                        .add(session);
            }
            for (var word : own.needs().exclusive()) {
                groups.computeIfAbsent("word " + word, all -> new ArrayList<>()).add(session);
            }
        }
        for (var group : groups.values()) {
            for (int period = 0; period < grid.periods() && group.size() > 1; period++) {
                int own = period;
                var there = new ArrayList<Literal>();
                group.forEach(session -> there.addAll(List.of(literals(session, choice -> grid.covers(choice, own)))));
                rows.addAtMostOne(there.toArray(Literal[]::new));
            }
        }
    }

    private void order(int first, int second) {
        var difference = LinearExpr.newBuilder();
        grid.of(second).forEach(choice -> difference.addTerm(choice.literal(), choice.slot()));
        grid.of(first).forEach(choice -> difference.addTerm(choice.literal(), -choice.slot() - choice.span()));
        rows.addGreaterOrEqual(difference, 0);
    }

    private void pair(int one, int other, int kind, long people) {
        boolean related = (kind & (Pairs.SPEAKER | Pairs.CHAIR)) != 0;
        if (related && program.counts(Constraint.SPEAKER_MOVES)) {
            beside(Constraint.SPEAKER_MOVES, one, other, 1);
        }
        if (!grid.isByBlock() && (kind & Pairs.SPEAKER) != 0) {
            pause(one, other);
        }
        if (!soft) {
            return;
        }
        if (people > 0 && program.counts(Constraint.CLASH_IN_BLOCK)) {
            beside(Constraint.CLASH_IN_BLOCK, one, other, people);
        }
        if (people > 0 && program.counts(Constraint.CLASH)) {
            overlap(Constraint.CLASH, one, other, people);
        }
        if ((kind & Pairs.CHAIR) != 0 && program.counts(Constraint.CHAIR_SPEAKS)) {
            overlap(Constraint.CHAIR_SPEAKS, one, other, 1);
        }
    }

    private void overlap(Constraint constraint, int one, int other, long amount) {
        var penalty = program.penalty(constraint, amount);
        for (int period = 0; period < grid.periods(); period++) {
            int own = period;
            var both = LinearExpr.newBuilder();
            sum(both, literals(one, choice -> grid.covers(choice, own)));
            sum(both, literals(other, choice -> grid.covers(choice, own)));
            rows.addLessOrEqual(both.addTerm(penalty, -1), 1);
        }
    }

    /** In a block either both in one hall or only one of them. */
    private void beside(Constraint constraint, int one, int other, long amount) {
        var penalty = program.penalty(constraint, amount);
        var problem = program.model().problem();
        for (int block = 0; block < problem.blocks().size(); block++) {
            int own = block;
            Predicate<Choice> here = choice -> problem.block(choice.slot()) == own;
            for (int hall = 0; hall < program.model().halls(); hall++) {
                int there = hall;
                var first = literals(one, here.and(choice -> choice.hall() == there));
                var elsewhere = literals(other, here.and(choice -> choice.hall() != there));
                if (first.length > 0 && elsewhere.length > 0) {
                    var both = LinearExpr.newBuilder();
                    sum(both, first);
                    sum(both, elsewhere);
                    rows.addLessOrEqual(both.addTerm(penalty, -1), 1);
                }
            }
        }
    }

    private void pause(int one, int other) {
        var pause = program.model().problem().rules().pause();
        var slots = program.model().problem().slots();
        for (var choice : pause.isZero() ? List.<Choice>of() : grid.of(one)) {
            var end = slots.get(choice.slot() + choice.span() - 1).end().plus(pause);
            var start = slots.get(choice.slot()).start().minus(pause);
            var near = literals(
                    other,
                    theirs -> slots.get(theirs.slot()).start().isBefore(end)
                            && slots.get(theirs.slot() + theirs.span() - 1)
                                    .end()
                                    .isAfter(start));
            var both = LinearExpr.newBuilder();
            sum(both, near);
            rows.addLessOrEqual(both.add(choice.literal()), 1);
        }
    }

    private Literal[] literals(int session, Predicate<Choice> some) {
        return grid.of(session).stream().filter(some).map(Choice::literal).toArray(Literal[]::new);
    }

    private static void sum(LinearExprBuilder sum, Literal[] literals) {
        for (var literal : literals) {
            sum.add(literal);
        }
    }
}
