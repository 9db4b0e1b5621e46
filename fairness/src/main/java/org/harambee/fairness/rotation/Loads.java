package org.harambee.fairness.rotation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What all units bear when their rows bear so much: the figures by which plans are compared. */
final class Loads {
    private Loads() {}

    static long worst(List<CountModel.Bearer> bearers, long[] byRow) {
        long worst = Long.MIN_VALUE;
        for (var bearer : bearers) {
            worst = Math.max(worst, bearer.carried() + byRow[bearer.row()]);
        }
        return worst;
    }

    static long total(List<CountModel.Bearer> bearers, long[] byRow) {
        long total = 0;
        for (var bearer : bearers) {
            total += bearer.number() * (bearer.carried() + byRow[bearer.row()]);
        }
        return total;
    }

    /** From most to least, every unit by itself. */
    static long[] sorted(List<CountModel.Bearer> bearers, long[] byRow) {
        var all = bearers.stream()
                .flatMap(
                        bearer -> Collections.nCopies(bearer.number(), bearer.carried() + byRow[bearer.row()]).stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        for (int i = 0; i < all.length / 2; i++) {
            long swapped = all[i];
            all[i] = all[all.length - 1 - i];
            all[all.length - 1 - i] = swapped;
        }
        return all;
    }

    /** By the worst off first; the better one comes first. */
    static int compareLeximin(List<CountModel.Bearer> bearers, long[] one, long[] other) {
        return Arrays.compare(sorted(bearers, one), sorted(bearers, other));
    }

    /** By what all bear together, then leximin; the better one comes first. */
    static int compareTotal(List<CountModel.Bearer> bearers, long[] one, long[] other) {
        int byTotal = Long.compare(total(bearers, one), total(bearers, other));
        return byTotal != 0 ? byTotal : compareLeximin(bearers, one, other);
    }
}
