package org.harambee.fairness.timetable.search;

import static org.harambee.fairness.timetable.Constraint.PLACED;

import java.util.Arrays;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Score;
import org.harambee.fairness.timetable.model.Model;

/**
 * A plan that is changed in place, with its score. A session that comes or goes costs O(sessions that it has to do with +
 * slots), so that one move is judged in microseconds. In a hall and slot there is one session at most, and no session is
 * where it may not be by itself; the other hard constraints are counted. Not for several threads.
 */
public final class LivePlan {
    private final Model model;
    private final Tally tally;
    private final Neighbours neighbours;
    private final Wanted wanted;
    private final Cells cells;
    private final Diversity diversity;
    private final Sequence sequence;
    private final int[] halls;
    private final int[] firsts;
    private final int[] lasts;
    private final int[][] occupant;

    /** Without any session placed. */
    public LivePlan(Model model) {
        this.model = model;
        tally = new Tally(model.problem().weights());
        neighbours = new Neighbours(model, tally);
        wanted = new Wanted(model, tally);
        cells = new Cells(model, tally);
        diversity = new Diversity(model, tally);
        sequence = new Sequence(model, tally);
        halls = new int[model.sessions()];
        firsts = new int[model.sessions()];
        lasts = new int[model.sessions()];
        occupant = new int[model.halls()][model.slots()];
        Arrays.fill(halls, Plan.NOWHERE);
        Arrays.fill(firsts, Plan.NOWHERE);
        Arrays.fill(lasts, Plan.NOWHERE);
        for (var hall : occupant) {
            Arrays.fill(hall, Plan.NOWHERE);
        }
        tally.add(PLACED, model.sessions());
    }

    /** With the sessions of a plan where they may be and others don't lie already; the rest is left without a place. */
    public static LivePlan of(Model model, Plan plan) {
        var live = new LivePlan(model);
        for (int session = 0; session < plan.sessions(); session++) {
            if (plan.isPlaced(session)
                    && model.mayBe(session, plan.hall(session), plan.slot(session))
                    && live.isFree(session, plan.hall(session), plan.slot(session))) {
                live.place(session, plan.hall(session), plan.slot(session));
            }
        }
        return live;
    }

    /** Whether nothing lies where the session would. */
    public boolean isFree(int session, int hall, int slot) {
        for (int next = slot; next < slot + model.span(session, slot); next++) {
            if (occupant[hall][next] != Plan.NOWHERE) {
                return false;
            }
        }
        return true;
    }

    /** Puts a session that has no place where it may be and nothing lies. */
    public void place(int session, int hall, int slot) {
        int last = slot + model.span(session, slot) - 1;
        neighbours.change(session, hall, slot, last, 1, halls, firsts, lasts);
        wanted.change(session, hall, slot, last, 1, this);
        halls[session] = hall;
        firsts[session] = slot;
        lasts[session] = last;
        change(session, hall, slot, last, 1);
    }

    /** Takes a session away from its place. */
    public void remove(int session) {
        int hall = halls[session];
        int first = firsts[session];
        int last = lasts[session];
        halls[session] = Plan.NOWHERE;
        firsts[session] = Plan.NOWHERE;
        lasts[session] = Plan.NOWHERE;
        neighbours.change(session, hall, first, last, -1, halls, firsts, lasts);
        wanted.change(session, hall, first, last, -1, this);
        change(session, hall, first, last, -1);
    }

    private void change(int session, int hall, int first, int last, int sign) {
        for (int slot = first; slot <= last; slot++) {
            occupant[hall][slot] = sign > 0 ? session : Plan.NOWHERE;
        }
        tally.addWeighed(sign * model.cost(session, hall, first));
        tally.add(PLACED, -sign);
        cells.change(session, hall, first, last, sign);
        diversity.change(session, first, last, sign);
        sequence.change(session);
    }

    public long violations() {
        return tally.violations();
    }

    /** Of the soft constraints, weighed. */
    public long cost() {
        sequence.settle(halls, firsts);
        return tally.cost();
    }

    /** The whole score, in O(n · constraints). */
    public Score score() {
        sequence.settle(halls, firsts);
        var amounts = tally.amounts();
        model.addOwn(plan(), amounts);
        return Score.of(amounts, model.problem().weights());
    }

    public Plan plan() {
        return new Plan(halls, firsts);
    }

    public boolean isPlaced(int session) {
        return firsts[session] != Plan.NOWHERE;
    }

    public int hall(int session) {
        return halls[session];
    }

    public int slot(int session) {
        return firsts[session];
    }

    /** The session that lies there, or {@link Plan#NOWHERE}. */
    public int occupant(int hall, int slot) {
        return occupant[hall][slot];
    }

    Model model() {
        return model;
    }

    Cells cells() {
        return cells;
    }

    int last(int session) {
        return lasts[session];
    }
}
