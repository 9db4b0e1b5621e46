package org.harambee.fairness.rotation;

import java.util.List;

/**
 * Puts counts in the order of time: each meeting takes, of the slots left to it, the one with which the unit that is
 * furthest ahead of an even pace is least ahead; of equal ones the earliest. O(k S n).
 */
final class Arrangement {
    private final CountModel model;
    private final Found found;

    Arrangement(CountModel model, Found found) {
        this.model = model;
        this.found = found;
    }

    /** @param blockOf the block of each meeting, in the order of time; @return the slot of each */
    int[] slots(List<Integer> blockOf) {
        var left = new int[found.counts().length][];
        for (int block = 0; block < left.length; block++) {
            left[block] = found.counts()[block].clone();
        }
        var slots = new int[blockOf.size()];
        var borne = new long[model.rows()];
        for (int meeting = 0; meeting < slots.length; meeting++) {
            int block = blockOf.get(meeting);
            var options = model.blocks().get(block).options();
            double pace = (meeting + 1.0) / slots.length;
            int best = -1;
            double least = Double.MAX_VALUE;
            for (int option = 0; option < options.size(); option++) {
                if (left[block][option] > 0) {
                    double ahead = ahead(borne, options.get(option), pace);
                    if (ahead < least - 1e-9) {
                        least = ahead;
                        best = option;
                    }
                }
            }
            left[block][best]--;
            slots[meeting] = options.get(best).slot();
            for (int row = 0; row < borne.length; row++) {
                borne[row] += options.get(best).costs().get(row);
            }
        }
        return slots;
    }

    private double ahead(long[] borne, CountModel.Option option, double pace) {
        double most = -Double.MAX_VALUE;
        for (int row = 0; row < borne.length; row++) {
            most = Math.max(most, borne[row] + option.costs().get(row) - pace * found.burdens()[row]);
        }
        return most;
    }
}
