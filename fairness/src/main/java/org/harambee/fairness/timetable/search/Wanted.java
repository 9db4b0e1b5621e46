package org.harambee.fairness.timetable.search;

import static org.harambee.fairness.timetable.Constraint.CLASH;
import static org.harambee.fairness.timetable.Constraint.CLASH_IN_BLOCK;

import java.util.stream.LongStream;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.model.Model;

/**
 * Who wants two sessions that are at the same time. A session of a popular programme shares people with nearly all others,
 * but beside it there are few: those are looked at, unless there are still fewer that it shares people with.
 */
final class Wanted {
    /** A table of all pairs takes room; beyond so many sessions lists have to do. */
    private static final int MOST_IN_TABLE = 2000;

    private final Tally tally;
    private final int halls;
    private final int[][] others;
    private final long[][] people;
    private final long[][] table;
    private final int[] blockFirst;
    private final int[] blockLast;

    Wanted(Model model, Tally tally) {
        this.tally = tally;
        halls = model.halls();
        int n = model.sessions();
        others = new int[n][];
        people = new long[n][];
        table = new long[n <= MOST_IN_TABLE ? n : 0][n];
        for (int session = 0; session < n; session++) {
            collect(session, model.pairs().others(session), model.pairs().people(session));
        }
        blockFirst = new int[model.slots()];
        blockLast = new int[model.slots()];
        for (int slot = 0; slot < model.slots(); slot++) {
            boolean goesOn = slot > 0 && isSameBlock(model, slot - 1, slot);
            blockFirst[slot] = goesOn ? blockFirst[slot - 1] : slot;
        }
        for (int slot = model.slots() - 1; slot >= 0; slot--) {
            boolean goesOn = slot + 1 < model.slots() && isSameBlock(model, slot, slot + 1);
            blockLast[slot] = goesOn ? blockLast[slot + 1] : slot;
        }
    }

    private void collect(int session, int[] all, long[] numbers) {
        int wanted = (int) LongStream.of(numbers).filter(number -> number != 0).count();
        others[session] = new int[wanted];
        people[session] = new long[wanted];
        int next = 0;
        for (int i = 0; i < all.length; i++) {
            if (numbers[i] != 0) {
                others[session][next] = all[i];
                people[session][next++] = numbers[i];
                if (table.length > 0) {
                    table[session][all[i]] = numbers[i];
                }
            }
        }
    }

    private static boolean isSameBlock(Model model, int one, int other) {
        return model.problem().block(one) == model.problem().block(other);
    }

    /** @param sign 1 where the session comes, −1 where it goes; it is in neither case among those placed */
    void change(int session, int hall, int first, int last, int sign, LivePlan live) {
        int cells = halls * (blockLast[first] - blockFirst[first] + 1);
        if (table.length == 0 || others[session].length <= cells) {
            byList(session, hall, first, last, sign, live);
        } else {
            byCells(session, hall, first, last, sign, live);
        }
    }

    private void byList(int session, int hall, int first, int last, int sign, LivePlan live) {
        var own = others[session];
        for (int i = 0; i < own.length; i++) {
            int theirs = live.slot(own[i]);
            if (theirs != Plan.NOWHERE && blockFirst[theirs] == blockFirst[first]) {
                add(hall, first, last, sign * people[session][i], own[i], live);
            }
        }
    }

    private void byCells(int session, int hall, int first, int last, int sign, LivePlan live) {
        var row = table[session];
        for (int beside = 0; beside < halls; beside++) {
            for (int slot = blockFirst[first]; slot <= blockLast[first]; slot++) {
                int other = live.occupant(beside, slot);
                if (other != Plan.NOWHERE && live.slot(other) == slot && row[other] != 0) {
                    add(hall, first, last, sign * row[other], other, live);
                }
            }
        }
    }

    /** Sessions overlap only within a block, so that only such are looked at. */
    private void add(int hall, int first, int last, long amount, int other, LivePlan live) {
        if (first <= live.last(other) && live.slot(other) <= last) {
            tally.add(CLASH, amount);
        }
        if (hall != live.hall(other)) {
            tally.add(CLASH_IN_BLOCK, amount);
        }
    }
}
