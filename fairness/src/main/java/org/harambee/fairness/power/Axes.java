package org.harambee.fairness.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * How coalitions are laid out in one row of cells: by their size, and by what they have of each condition. Weights are
 * divided by their common divisor; a condition that counts heads needs no axis of its own. A single condition is
 * counted below its quota only, or as its dual (what the others need to block) where that quota is lower.
 */
final class Axes {
    private static final BigInteger MOST_CELLS = BigInteger.valueOf(50_000_000);

    private final int members;
    private final List<long[]> weights = new ArrayList<>();
    private final List<Long> quotas = new ArrayList<>();
    private final List<Long> totals = new ArrayList<>();
    private long heads;
    private boolean dual;

    private Axes(int members) {
        this.members = members;
    }

    static Axes of(VotingRule rule) {
        var axes = new Axes(rule.size());
        rule.conditions().forEach(axes::add);
        if (axes.heads == 0 && axes.weights.size() == 1) {
            axes.lower();
        }
        return axes;
    }

    private void add(Condition condition) {
        long divisor = condition.weights().stream()
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .longValueExact();
        long quota = (condition.quota() - 1) / divisor + 1;
        if (condition.isHeadcount() || condition.weights().stream().allMatch(weight -> weight == divisor)) {
            heads = Math.max(heads, quota);
            return;
        }
        weights.add(condition.weights().stream()
                .mapToLong(weight -> weight / divisor)
                .toArray());
        quotas.add(quota);
        totals.add(condition.total() / divisor);
    }

    private void lower() {
        long blocking = totals.getFirst() - quotas.getFirst() + 1;
        dual = blocking < quotas.getFirst();
        quotas.set(0, Math.min(blocking, quotas.getFirst()));
    }

    int members() {
        return members;
    }

    /** How many longs hold one count, which is below 2^n. */
    int words() {
        return (members + 63) / 64;
    }

    /** Whether what is counted are coalitions that block, so that a size of k means n - 1 - k others. */
    boolean isDual() {
        return dual;
    }

    long heads() {
        return heads;
    }

    /** Whether only what is below the quota needs cells. */
    boolean isCut() {
        return heads == 0 && weights.size() == 1;
    }

    boolean fits() {
        return cells().multiply(BigInteger.valueOf(words())).compareTo(MOST_CELLS) <= 0;
    }

    /** The largest sum of weights of a condition, after division. */
    long widest() {
        return totals.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** How many places there are apart from the sizes. */
    int places() {
        return cells().divide(BigInteger.valueOf(members + 1L)).intValueExact();
    }

    /** By how many places a member moves a coalition that it joins. */
    long move(int member) {
        long move = 0;
        for (int axis = weights.size() - 1; axis >= 0; axis--) {
            move = move * (totals.get(axis) + 1) + weights.get(axis)[member];
        }
        return move;
    }

    /** Whether a coalition at the place meets all conditions but those on heads. */
    boolean wins(long place) {
        long rest = place;
        for (int axis = 0; axis < weights.size(); axis++) {
            long width = totals.get(axis) + 1;
            boolean last = axis == weights.size() - 1;
            if ((last ? rest : rest % width) < quotas.get(axis)) {
                return false;
            }
            rest /= width;
        }
        return true;
    }

    private BigInteger cells() {
        var cells = BigInteger.valueOf(members + 1L);
        for (int axis = 0; axis < weights.size(); axis++) {
            cells = cells.multiply(BigInteger.valueOf(isCut() ? quotas.get(axis) : totals.get(axis) + 1));
        }
        return cells;
    }
}
