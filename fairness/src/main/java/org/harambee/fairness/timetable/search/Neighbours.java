package org.harambee.fairness.timetable.search;

import static org.harambee.fairness.timetable.Constraint.CHAIR_SPEAKS;
import static org.harambee.fairness.timetable.Constraint.EXCLUSIVE;
import static org.harambee.fairness.timetable.Constraint.ORDER;
import static org.harambee.fairness.timetable.Constraint.PAUSE;
import static org.harambee.fairness.timetable.Constraint.SPEAKER_MOVES;
import static org.harambee.fairness.timetable.Constraint.SPEAKER_ONCE;

import java.util.stream.IntStream;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.model.Model;
import org.harambee.fairness.timetable.model.Pairs;

/** What changes between a session and those that need the same people or stand in an order, when it comes or goes. */
final class Neighbours {
    private final Tally tally;
    private final int[][] others;
    private final int[][] kinds;
    private final int[] block;
    private final long[] start;
    private final long[] end;
    private final long pause;

    Neighbours(Model model, Tally tally) {
        this.tally = tally;
        var problem = model.problem();
        int n = model.sessions();
        others = new int[n][];
        kinds = new int[n][];
        for (int session = 0; session < n; session++) {
            var all = model.pairs().others(session);
            var kind = model.pairs().kinds(session);
            others[session] = IntStream.range(0, all.length)
                    .filter(place -> kind[place] != 0)
                    .map(place -> all[place])
                    .toArray();
            kinds[session] = IntStream.of(kind).filter(own -> own != 0).toArray();
        }
        block = new int[model.slots()];
        start = new long[model.slots()];
        end = new long[model.slots()];
        for (int slot = 0; slot < model.slots(); slot++) {
            block[slot] = problem.block(slot);
            start[slot] = problem.slots().get(slot).start().getEpochSecond();
            end[slot] = problem.slots().get(slot).end().getEpochSecond();
        }
        pause = problem.rules().pause().toSeconds();
    }

    /** @param sign 1 where the session comes, −1 where it goes; it is in neither case among those placed */
    void change(int session, int hall, int first, int last, int sign, int[] halls, int[] firsts, int[] lasts) {
        var own = others[session];
        for (int i = 0; i < own.length; i++) {
            int other = own[i];
            int theirs = firsts[other];
            if (theirs == Plan.NOWHERE) {
                continue;
            }
            int kind = kinds[session][i];
            boolean overlap = first <= lasts[other] && theirs <= last;
            boolean beside = block[first] == block[theirs] && hall != halls[other];
            if (overlap) {
                overlap(kind, sign);
            } else if ((kind & Pairs.SPEAKER) != 0 && gap(first, last, theirs, lasts[other]) < pause) {
                tally.add(PAUSE, sign);
            }
            if (beside && (kind & (Pairs.SPEAKER | Pairs.CHAIR)) != 0) {
                tally.add(SPEAKER_MOVES, sign);
            }
            if ((kind & Pairs.AFTER) != 0 && lasts[other] >= first) {
                tally.add(ORDER, sign);
            }
            if ((kind & Pairs.BEFORE) != 0 && last >= theirs) {
                tally.add(ORDER, sign);
            }
        }
    }

    private void overlap(int kind, int sign) {
        if ((kind & Pairs.SPEAKER) != 0) {
            tally.add(SPEAKER_ONCE, sign);
        }
        if ((kind & Pairs.EXCLUSIVE) != 0) {
            tally.add(EXCLUSIVE, sign);
        }
        if ((kind & Pairs.CHAIR) != 0) {
            tally.add(CHAIR_SPEAKS, sign);
        }
    }

    private long gap(int first, int last, int theirs, int theirLast) {
        return first < theirs ? start[theirs] - end[last] : start[first] - end[theirLast];
    }
}
