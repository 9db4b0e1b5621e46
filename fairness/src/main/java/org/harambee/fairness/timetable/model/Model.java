package org.harambee.fairness.timetable.model;

import static org.harambee.fairness.timetable.Constraint.COMFORT;
import static org.harambee.fairness.timetable.Constraint.HALL_WISH;
import static org.harambee.fairness.timetable.Constraint.MISSED_INTEREST;
import static org.harambee.fairness.timetable.Constraint.MOVED_HALL;
import static org.harambee.fairness.timetable.Constraint.MOVED_SLOT;
import static org.harambee.fairness.timetable.Constraint.SEATS;
import static org.harambee.fairness.timetable.Constraint.SLOT_WISH;

import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;

/**
 * A problem in numbers. What a session costs by itself is the sum of a part for its hall, a part for its hall and each
 * slot that it takes, and a part for its first slot. Not to be changed; made in O(n · (halls + slots)) and the pairs.
 */
public final class Model {
    private final Problem problem;
    private final Costs costs;
    private final Pairs pairs;
    private final Tracks tracks;
    private final int[][] span;
    private final boolean[][] hallFits;
    private final boolean[][] open;
    private final long[][] hallCost;
    private final long[][] hallSlotCost;
    private final long[][] slotCost;

    public Model(Problem problem) {
        this.problem = problem;
        int n = problem.sessions().size();
        int halls = problem.halls().size();
        int slots = problem.slots().size();
        span = new int[n][slots];
        hallFits = new boolean[n][halls];
        open = new boolean[halls][slots];
        hallCost = new long[n][halls];
        hallSlotCost = new long[n][halls];
        slotCost = new long[n][slots];
        costs = new Costs(problem);
        pairs = new Pairs(problem);
        tracks = new Tracks(problem);
        fill();
    }

    private void fill() {
        var fits = new Fits(problem);
        for (int hall = 0; hall < open.length; hall++) {
            for (int slot = 0; slot < open[hall].length; slot++) {
                open[hall][slot] = fits.isOpen(hall, slot);
            }
        }
        for (int session = 0; session < span.length; session++) {
            for (int hall = 0; hall < open.length; hall++) {
                hallFits[session][hall] = fits.hall(session, hall)
                        && !isKept(session, hall, SEATS)
                        && !isKept(session, hall, MOVED_HALL)
                        && !isKept(session, hall, HALL_WISH);
                hallCost[session][hall] =
                        weigh(SEATS, costs.seats(session, hall)) + weigh(MOVED_HALL, costs.movedHall(session, hall));
                hallSlotCost[session][hall] = weigh(HALL_WISH, costs.hallWish(session, hall));
            }
            for (int slot = 0; slot < span[session].length; slot++) {
                fillSlot(session, slot, fits);
            }
        }
    }

    private void fillSlot(int session, int slot, Fits fits) {
        int length = fits.slots(session, slot);
        for (var constraint : new Constraint[] {SLOT_WISH, COMFORT, MISSED_INTEREST, MOVED_SLOT}) {
            long amount = length == 0 ? 0 : costs.slot(constraint, session, slot, length);
            if (amount > 0 && problem.weights().isHard(constraint)) {
                length = 0;
            }
            slotCost[session][slot] += weigh(constraint, amount);
        }
        span[session][slot] = length;
    }

    private boolean isKept(int session, int hall, Constraint constraint) {
        return problem.weights().isHard(constraint) && costs.hall(constraint, session, hall) > 0;
    }

    private long weigh(Constraint constraint, long amount) {
        return problem.weights().of(constraint) * amount;
    }

    public Problem problem() {
        return problem;
    }

    public int sessions() {
        return span.length;
    }

    public int halls() {
        return open.length;
    }

    public int slots() {
        return problem.slots().size();
    }

    /** What two sessions have to do with each other. */
    public Pairs pairs() {
        return pairs;
    }

    /** What tracks have to do with blocks, halls and each other. */
    public Tracks tracks() {
        return tracks;
    }

    /** How many slots a session takes from a slot on; 0 where it may not begin there. */
    public int span(int session, int slot) {
        return span[session][slot];
    }

    /** Whether a hall suits a session, whenever that is. */
    public boolean fits(int session, int hall) {
        return hallFits[session][hall];
    }

    public boolean isOpen(int hall, int slot) {
        return open[hall][slot];
    }

    /** Whether a session may be there, whatever the others do. */
    public boolean mayBe(int session, int hall, int slot) {
        int length = span[session][slot];
        if (length == 0 || !hallFits[session][hall]) {
            return false;
        }
        for (int next = slot; next < slot + length; next++) {
            if (!open[hall][next]) {
                return false;
            }
        }
        return true;
    }

    /** What a session costs there by itself, weighed. */
    public long cost(int session, int hall, int slot) {
        return hallCost[session][hall] + hallSlotCost[session][hall] * span[session][slot] + slotCost[session][slot];
    }

    /** What a first slot costs a session by itself, weighed; the part of {@link #cost} that no hall changes. */
    public long slotCost(int session, int slot) {
        return slotCost[session][slot];
    }

    /** Adds the amounts that sessions bring by themselves to those of every constraint. */
    public void addOwn(Plan plan, long[] amounts) {
        for (int session = 0; session < plan.sessions(); session++) {
            if (plan.isPlaced(session)) {
                costs.add(session, plan.hall(session), plan.slot(session), span[session][plan.slot(session)], amounts);
            }
        }
    }
}
