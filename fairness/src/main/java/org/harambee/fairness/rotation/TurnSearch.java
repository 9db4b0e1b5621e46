package org.harambee.fairness.rotation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans in which people take turns. For every set of slots whose bound does not rule it out, meeting by meeting: what the
 * rows can bear, by the slots used so far and the last one. Exact as long as there are at most three rows and the work
 * stays within a measure; otherwise only the best found, with the bound that knows nothing of turns.
 */
final class TurnSearch {
    private static final long MOST_WORK = 12_000_000;

    private final Burdens burdens;
    private final CountModel model;
    private final SlotSets sets;
    private final Work work = new Work(MOST_WORK);

    /**
     * A plan that was found.
     *
     * @param bound for the goal
     */
    record Turns(int[] slots, long[] burdens, long bound) {}

    private TurnSearch(Burdens burdens, CountModel model, SlotSets sets) {
        this.burdens = burdens;
        this.model = model;
        this.sets = sets;
    }

    /** Meetings that stand count as the others do: their slots are slots of the plan, and turns begin with them. */
    static TurnSearch of(Burdens burdens, CountModel model) throws NoHour {
        var standing = standing(burdens);
        int most = Math.max(model.mostSlots(), standing.cardinality());
        return SlotSets.of(model, model.slots(), set -> {
                    var all = union(set, standing);
                    return all.cardinality() <= most
                            && (all.cardinality() > 1 || burdens.freeSlots().contains(all.nextSetBit(0)));
                })
                .map(sets -> new TurnSearch(burdens, model, sets))
                .orElseThrow(
                        () -> new NoHour("There are too many sets of slots to take turns over; allow fewer slots."));
    }

    private static BitSet standing(Burdens burdens) {
        var standing = new BitSet();
        for (var day : burdens.days()) {
            Optional.ofNullable(burdens.problem().held().get(day)).ifPresent(standing::set);
        }
        return standing;
    }

    private static BitSet union(BitSet one, BitSet other) {
        var all = (BitSet) one.clone();
        all.or(other);
        return all;
    }

    Turns leastWorst() throws NoHour {
        Turns best = null;
        long least = Long.MAX_VALUE;
        long floor = Long.MAX_VALUE;
        for (var set : sets.byWorst()) {
            if (set.worst() >= least || (best != null && work.isDone())) {
                break;
            }
            floor = Math.min(floor, set.worst());
            var found = path(set, least - 1, Long.MAX_VALUE, this::compareWorst);
            if (found.isPresent()) {
                best = found.get();
                least = Loads.worst(model.bearers(), best.burdens());
            }
        }
        return proved(best, least, floor);
    }

    Turns leastTotal(long cap) throws NoHour {
        work.renew(MOST_WORK);
        Turns best = null;
        long least = Long.MAX_VALUE;
        long floor = Long.MAX_VALUE;
        for (var set : sets.byTotal(cap)) {
            if (set.total() >= least || (best != null && work.isDone())) {
                break;
            }
            floor = Math.min(floor, set.total());
            var found = path(set, cap, least - 1, (one, other) -> Loads.compareTotal(model.bearers(), one, other));
            if (found.isPresent()) {
                best = found.get();
                least = Loads.total(model.bearers(), best.burdens());
            }
        }
        return proved(best, least, floor);
    }

    /** Of the plans that are as good for the worst off as the given one, those that are leximin in their set of slots. */
    Turns leximin(Turns worst) {
        work.renew(MOST_WORK);
        long least = Loads.worst(model.bearers(), worst.burdens());
        var best = worst;
        for (var set : sets.byTotal(least)) {
            if (work.isDone()) {
                break;
            }
            var found =
                    path(set, least, Long.MAX_VALUE, (one, other) -> Loads.compareLeximin(model.bearers(), one, other));
            if (found.isPresent()
                    && Loads.compareLeximin(model.bearers(), found.get().burdens(), best.burdens()) < 0) {
                best = found.get();
            }
        }
        return new Turns(best.slots(), best.burdens(), worst.bound());
    }

    boolean isExact() {
        return model.rows() <= ParetoFront.MOST_ROWS && !work.wasTooMuch();
    }

    private Turns proved(@Nullable Turns best, long least, long floor) throws NoHour {
        if (best == null) {
            throw new NoHour("No plan was found in which nobody has the worst slot twice running; allow more slots, or"
                    + " leave that rule out.");
        }
        return new Turns(best.slots(), best.burdens(), isExact() ? least : Math.min(least, floor));
    }

    private int compareWorst(long[] one, long[] other) {
        return Comparator.<long[]>comparingLong(all -> Loads.worst(model.bearers(), all))
                .thenComparingLong(all -> Loads.total(model.bearers(), all))
                .compare(one, other);
    }

    private Optional<Turns> path(SlotSets.SlotSet set, long cap, long mostTotal, Comparator<long[]> order) {
        var slots = union(set.slots(), standing(burdens)).stream().boxed().toList();
        return new TurnPaths(burdens, model, slots, work).best(cap, mostTotal, order);
    }

    /** How many states may still be looked at. */
    static final class Work {
        private long left;
        private boolean done;

        Work(long left) {
            this.left = left;
        }

        void renew(long some) {
            done |= left < 0;
            left = some;
        }

        /** Whether it was ever too much. */
        boolean wasTooMuch() {
            return done || left < 0;
        }

        void did(long some) {
            left -= some;
        }

        boolean isDone() {
            return left < 0;
        }
    }
}
