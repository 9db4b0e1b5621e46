package org.harambee.fairness.timetable.search;

import java.util.SplittableRandom;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.model.Model;

/**
 * Shows that no plan keeps all that is hard, where that is easy to see: a session without any place, more sessions than
 * places, or all ways tried, the session with the fewest places first.
 */
final class Exhaustion {
    private static final long LOOKS = 1_500_000;

    private final Model model;
    private final LivePlan live;
    private final Proposals proposals;
    private long looks;

    private Exhaustion(Model model) {
        this.model = model;
        live = new LivePlan(model);
        proposals = new Proposals(live, new SplittableRandom(1));
    }

    /** Whether it is certain that there is none; otherwise there may be one. */
    static boolean isImpossible(Model model) {
        var weights = model.problem().weights();
        // what is broken may be mended by a session that is added: then a part of a plan tells nothing
        boolean mends = weights.isHard(Constraint.TRACK_BROKEN) || weights.isHard(Constraint.OUT_OF_PLACE);
        if (LowerBound.isCrowded(model)) {
            return true;
        }
        var search = new Exhaustion(model);
        return !mends && !search.extend(0) && search.looks < LOOKS;
    }

    /** Whether the sessions that are placed can be part of a plan, or nobody has the patience to say. */
    private boolean extend(int placed) {
        if (placed == model.sessions() || looks >= LOOKS) {
            return true;
        }
        int next = fewest();
        for (int hall : proposals.halls(next)) {
            for (int slot : proposals.starts(next)) {
                if (fits(next, hall, slot)) {
                    live.place(next, hall, slot);
                    boolean extended = extend(placed + 1);
                    live.remove(next);
                    if (extended) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int fewest() {
        int least = Integer.MAX_VALUE;
        int best = Plan.NOWHERE;
        for (int session = 0; session < model.sessions() && least > 0; session++) {
            if (!live.isPlaced(session)) {
                int number = number(session, least);
                if (number < least) {
                    least = number;
                    best = session;
                }
            }
        }
        return best;
    }

    /** How many places there are for it, as far as that matters. */
    private int number(int session, int enough) {
        int number = 0;
        for (int hall : proposals.halls(session)) {
            for (int slot : proposals.starts(session)) {
                number += fits(session, hall, slot) ? 1 : 0;
                if (number >= enough) {
                    return number;
                }
            }
        }
        return number;
    }

    private boolean fits(int session, int hall, int slot) {
        looks++;
        if (!model.mayBe(session, hall, slot) || !live.isFree(session, hall, slot)) {
            return false;
        }
        long before = live.violations();
        live.place(session, hall, slot);
        boolean fits = live.violations() == before - 1;
        live.remove(session);
        return fits;
    }
}
