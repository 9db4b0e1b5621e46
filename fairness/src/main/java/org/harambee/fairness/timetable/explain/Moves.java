package org.harambee.fairness.timetable.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Score;
import org.harambee.fairness.timetable.audit.Audit;
import org.harambee.fairness.timetable.audit.Finding;
import org.harambee.fairness.timetable.model.Model;
import org.harambee.fairness.timetable.search.LivePlan;

/**
 * Judges single moves in a plan that is open for editing: O(sessions + slots) for each after O(n²) once, so that the answer
 * is there while somebody drags a session. Not for several threads.
 */
public final class Moves {
    private final Problem problem;
    private final Model model;
    private final LivePlan live;

    public Moves(Problem problem, Plan plan) {
        this.problem = problem;
        model = new Model(problem);
        live = LivePlan.of(model, plan);
    }

    /** The plan as it is now. */
    public Plan plan() {
        return live.plan();
    }

    public Score score() {
        return live.score();
    }

    /** What moving a session would bring, in which sessions that lie there change places with it where they can. */
    public Move to(int session, int hall, int slot) {
        var before = live.score();
        var sketch = sketch(session, hall, slot);
        if (sketch.sessions.isEmpty()) {
            return impossible(session, hall, slot, before);
        }
        sketch.apply();
        var after = live.score();
        var plan = live.plan();
        sketch.undo();
        var moved = new ArrayList<>(sketch.sessions);
        var obstacles = after.violations() > before.violations() ? obstacles(plan, moved) : List.<String>of();
        return new Move(plan, sketch.displaced(), before, after, obstacles);
    }

    /** The same, and it stays so. */
    public Move keep(int session, int hall, int slot) {
        var move = to(session, hall, slot);
        if (move.isPossible()) {
            sketch(session, hall, slot).apply();
        }
        return move;
    }

    /** The cheapest possible moves of a session, the best first; one for each slot. */
    public List<Move> best(int session, int number) {
        var all = new ArrayList<Move>();
        var before = live.score();
        for (int slot = 0; slot < model.slots(); slot++) {
            Move least = null;
            for (int hall = 0; hall < model.halls(); hall++) {
                var sketch = sketch(session, hall, slot);
                if (sketch.sessions.isEmpty()) {
                    continue;
                }
                sketch.apply();
                long cost = live.cost() - before.cost();
                if (live.violations() <= before.violations() && (least == null || cost < least.cost())) {
                    least = new Move(live.plan(), sketch.displaced(), before, live.score(), List.of());
                }
                sketch.undo();
            }
            if (least != null) {
                all.add(least);
            }
        }
        all.sort(Comparator.comparingLong(Move::cost));
        return List.copyOf(all.subList(0, Math.min(number, all.size())));
    }

    private Move impossible(int session, int hall, int slot, Score before) {
        var there = live.plan().with(session, hall, slot);
        return new Move(live.plan(), List.of(), before, before, obstacles(there, List.of(session)));
    }

    /** What hard constraints say of sessions that they do not say now, looking only at others that have to do with it. */
    private List<String> obstacles(Plan plan, List<Integer> moved) {
        Set<Finding> old = new HashSet<>(findings(live.plan(), moved));
        var words = findings(plan, moved).stream()
                .filter(finding -> !old.contains(finding))
                .map(Finding::words)
                .toList();
        return words.isEmpty() ? List.of("something lies there that can't change places with it") : words;
    }

    private List<Finding> findings(Plan plan, List<Integer> moved) {
        var near = Plan.empty(plan.sessions());
        for (int session = 0; session < plan.sessions(); session++) {
            int own = session;
            if (plan.isPlaced(own)
                    && (moved.contains(own) || moved.stream().anyMatch(one -> concerns(plan, one, own)))) {
                near = near.with(own, plan.hall(own), plan.slot(own));
            }
        }
        return Audit.of(problem, near).findings().stream()
                .filter(finding -> problem.weights().isHard(finding.constraint()))
                .filter(finding -> !Collections.disjoint(finding.sessions(), moved))
                .toList();
    }

    /** They may be in each other's way: in one hall or by something that links them. */
    private boolean concerns(Plan plan, int one, int other) {
        return Arrays.binarySearch(model.pairs().others(one), other) >= 0
                || (plan.hall(one) == plan.hall(other)
                        && problem.block(plan.slot(one)) == problem.block(plan.slot(other)));
    }

    /** What would go where; nothing where a session may not be there, or what lies there can't go. */
    private Sketch sketch(int session, int hall, int slot) {
        var sketch = new Sketch();
        boolean stays = live.hall(session) == hall && live.slot(session) == slot;
        if (!model.mayBe(session, hall, slot) || stays) {
            return sketch;
        }
        int length = model.span(session, slot);
        for (int next = slot; next < slot + length; next++) {
            int lying = live.occupant(hall, next);
            if (lying == Plan.NOWHERE || lying == session || sketch.sessions.contains(lying)) {
                continue;
            }
            int to = live.slot(session) + live.slot(lying) - slot;
            boolean inside = live.slot(lying) >= slot && live.slot(lying) + span(lying) <= slot + length;
            if (!live.isPlaced(session)
                    || !inside
                    || to + span(lying) > live.slot(session) + span(session)
                    || (live.hall(session) == hall && Math.abs(live.slot(session) - slot) < length)
                    || model.span(lying, to) != span(lying)
                    || !model.mayBe(lying, live.hall(session), to)) {
                return new Sketch();
            }
            sketch.add(lying, live.hall(session), to);
        }
        sketch.add(session, hall, slot);
        return sketch;
    }

    private int span(int session) {
        return model.span(session, live.slot(session));
    }

    /** Sessions with where they go and were. */
    private final class Sketch {
        private final List<Integer> sessions = new ArrayList<>();
        private final List<int[]> places = new ArrayList<>();

        private void add(int session, int hall, int slot) {
            sessions.add(session);
            places.add(new int[] {hall, slot, live.hall(session), live.slot(session)});
        }

        /** All but the one that is moved, which is the last. */
        private List<Integer> displaced() {
            return sessions.subList(0, sessions.size() - 1);
        }

        private void apply() {
            go(0);
        }

        private void undo() {
            go(2);
        }

        private void go(int from) {
            sessions.stream().filter(live::isPlaced).forEach(live::remove);
            for (int i = 0; i < sessions.size(); i++) {
                if (places.get(i)[from + 1] != Plan.NOWHERE) {
                    live.place(sessions.get(i), places.get(i)[from], places.get(i)[from + 1]);
                }
            }
        }
    }
}
