package org.harambee.fairness.timetable.search;

import java.util.Arrays;
import org.harambee.fairness.timetable.model.Model;

/**
 * What sessions cost by themselves at least, each in a place of its own: an assignment problem for sessions of one slot
 * (the Hungarian method after Kuhn, 1955, and Munkres, 1957: O(n² · places)), the cheapest place for the others.
 */
final class LowerBound {
    private static final long WORK = 400_000_000L;

    private LowerBound() {}

    /** 0 where a session has no place at all. */
    static long of(Model model) {
        int places = model.halls() * model.slots();
        long bound = 0;
        var single = new int[model.sessions()];
        int count = 0;
        for (int session = 0; session < model.sessions(); session++) {
            if (isSingle(model, session)) {
                single[count++] = session;
            } else {
                bound += least(model, session);
            }
        }
        long work = (long) count * count * places;
        if (count > places || work > WORK) {
            for (int i = 0; i < count; i++) {
                bound += least(model, single[i]);
            }
            return bound;
        }
        var cost = new long[count][places];
        for (int i = 0; i < count; i++) {
            for (int place = 0; place < places; place++) {
                int hall = place / model.slots();
                int slot = place % model.slots();
                cost[i][place] =
                        model.mayBe(single[i], hall, slot) ? model.cost(single[i], hall, slot) : Assignment.NEVER;
            }
        }
        return bound + Assignment.cheapest(cost).map(Assignment::cost).orElse(0L);
    }

    /** Whether sessions of one slot do not even find a place of their own each, or one of any length none at all. */
    static boolean isCrowded(Model model) {
        int places = model.halls() * model.slots();
        var free = new long[model.sessions()][];
        int count = 0;
        for (int session = 0; session < model.sessions(); session++) {
            if (!hasPlace(model, session)) {
                return true;
            }
            if (isSingle(model, session)) {
                var row = new long[places];
                for (int place = 0; place < places; place++) {
                    boolean possible = model.mayBe(session, place / model.slots(), place % model.slots());
                    row[place] = possible ? 0 : Assignment.NEVER;
                }
                free[count++] = row;
            }
        }
        boolean small = (long) count * count * places <= WORK;
        return count > places
                || (small && Assignment.cheapest(Arrays.copyOf(free, count)).isEmpty());
    }

    private static boolean hasPlace(Model model, int session) {
        for (int hall = 0; hall < model.halls(); hall++) {
            for (int slot = 0; slot < model.slots(); slot++) {
                if (model.mayBe(session, hall, slot)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSingle(Model model, int session) {
        for (int slot = 0; slot < model.slots(); slot++) {
            if (model.span(session, slot) > 1) {
                return false;
            }
        }
        return true;
    }

    private static long least(Model model, int session) {
        long least = Long.MAX_VALUE;
        for (int hall = 0; hall < model.halls(); hall++) {
            for (int slot = 0; slot < model.slots(); slot++) {
                if (model.mayBe(session, hall, slot)) {
                    least = Math.min(least, model.cost(session, hall, slot));
                }
            }
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }
}
