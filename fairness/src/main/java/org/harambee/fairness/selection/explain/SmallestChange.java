package org.harambee.fairness.selection.explain;

import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * Looks for the smallest change that makes a project win, from 1 to a bound, in a limited number of tries. Few values
 * are all tried. Of many, growing steps find one that wins and halving goes down from it; what tries are left look for
 * smaller ones where the gaps between those tried are widest.
 */
final class SmallestChange {
    private final long most;
    private final LongPredicate wins;
    private final int tries;
    private final TreeMap<Long, Boolean> tried = new TreeMap<>();

    SmallestChange(long most, LongPredicate wins, int tries) {
        this.most = most;
        this.wins = wins;
        this.tries = tries;
    }

    NearMisses.Found found() {
        if (most <= tries) {
            for (long change = 1; change <= most && !wins(change); change++) {}
        } else {
            grow();
            for (long gap = widest(); gap > 0 && tried.size() < tries; gap = widest()) {
                if (wins(gap)) {
                    halve();
                }
            }
        }
        return result();
    }

    private void grow() {
        for (long change = 1; tried.size() < tries; change = Math.min(most, 2 * change)) {
            if (wins(change) || change == most) {
                break;
            }
        }
        halve();
    }

    /** Between the smallest that wins and the largest tried below it. */
    private void halve() {
        while (smallest() > 0 && tried.size() < tries) {
            long below = below(smallest());
            if (smallest() - below <= 1) {
                return;
            }
            wins(below + (smallest() - below) / 2);
        }
    }

    /** The middle of the widest gap below the smallest that wins, or below the bound; 0 where all are tried. */
    private long widest() {
        long end = smallest() > 0 ? smallest() : most + 1;
        long widest = 1;
        long middle = 0;
        long before = 0;
        for (long next : tried.headMap(end).keySet()) {
            if (next - before > widest) {
                widest = next - before;
                middle = before + widest / 2;
            }
            before = next;
        }
        return end - before > widest ? before + (end - before) / 2 : middle;
    }

    private NearMisses.Found result() {
        long smallest = smallest();
        boolean complete =
                tried.headMap(smallest > 0 ? smallest : most + 1).size() == (smallest > 0 ? smallest - 1 : most);
        return new NearMisses.Found(
                smallest > 0 ? OptionalLong.of(smallest) : OptionalLong.empty(), complete, tried.size());
    }

    private boolean wins(long change) {
        return tried.computeIfAbsent(change, wins::test);
    }

    /** 0 where none wins. */
    private long smallest() {
        return tried.entrySet().stream()
                .filter(entry -> entry.getValue())
                .mapToLong(entry -> entry.getKey())
                .findFirst()
                .orElse(0);
    }

    private long below(long change) {
        var below = tried.lowerKey(change);
        return below == null ? 0 : below;
    }
}
