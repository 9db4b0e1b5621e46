package org.harambee.fairness.rotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.harambee.fairness.rotation.CountModel.Block;
import org.jspecify.annotations.Nullable;

/** At most so many slots: a Pareto front for every set of slots whose bound does not rule it out; all is proved. */
final class SlotSetSearch implements CountSearch {
    private final CountModel model;
    private final SlotSets sets;
    private final Map<BitSet, Optional<FrontSearch>> fronts = new HashMap<>();

    private SlotSetSearch(CountModel model, SlotSets sets) {
        this.model = model;
        this.sets = sets;
    }

    /** Nothing where there are too many rows or sets. */
    static Optional<CountSearch> of(CountModel model) {
        return model.rows() > ParetoFront.MOST_ROWS
                ? Optional.empty()
                : SlotSets.of(model, Dominance.undominatedSlots(model)).map(sets -> new SlotSetSearch(model, sets));
    }

    @Override
    public Found leastWorst() throws NoHour {
        Found best = null;
        long least = Long.MAX_VALUE;
        for (var set : sets.byWorst()) {
            if (set.worst() >= least) {
                break;
            }
            var found = front(set).leastWorst();
            if (found.bound() < least) {
                least = found.bound();
                best = in(set, found);
            }
        }
        return orNone(best);
    }

    @Override
    public Found leastTotal(long cap) throws NoHour {
        Found best = null;
        for (var set : sets.byTotal(cap)) {
            if (best != null && set.total() > best.bound()) {
                break;
            }
            best = better(best, set, cap, (one, other) -> Loads.compareTotal(model.bearers(), one, other));
        }
        return orNone(best);
    }

    @Override
    public Leximin leximin() throws NoHour {
        long least = leastWorst().bound();
        Found best = null;
        for (var set : sets.byTotal(least)) {
            best = better(best, set, least, (one, other) -> Loads.compareLeximin(model.bearers(), one, other));
        }
        var found = orNone(best);
        return new Leximin(new Found(found.counts(), found.burdens(), least), true);
    }

    @Override
    public String name() {
        return "Pareto fronts of sets of slots";
    }

    private @Nullable Found better(@Nullable Found best, SlotSets.SlotSet set, long cap, Comparator<long[]> order) {
        var found = front(set).within(cap, order);
        if (found.isEmpty()
                || (best != null && order.compare(best.burdens(), found.get().burdens()) <= 0)) {
            return best;
        }
        long total = found.get().total(model.bearers());
        return in(set, new Found(found.get().counts(), found.get().burdens(), total));
    }

    private FrontSearch front(SlotSets.SlotSet set) {
        return fronts.computeIfAbsent(set.slots(), slots -> FrontSearch.of(only(slots)))
                .orElseThrow(() -> new IllegalStateException("a front of few slots grows too large"));
    }

    private CountModel only(BitSet slots) {
        return new CountModel(
                model.blocks().stream()
                        .map(block -> new Block(
                                block.meetings(),
                                block.options().stream()
                                        .filter(option -> slots.get(option.slot()))
                                        .toList()))
                        .toList(),
                model.rows(),
                model.bearers(),
                model.mostSlots());
    }

    /** The same counts among all options of each block. */
    private Found in(SlotSets.SlotSet set, Found found) {
        var counts = new ArrayList<int[]>();
        for (int block = 0; block < found.counts().length; block++) {
            var options = model.blocks().get(block).options();
            var wide = new int[options.size()];
            int place = 0;
            for (int option = 0; option < wide.length; option++) {
                if (set.slots().get(options.get(option).slot())) {
                    wide[option] = found.counts()[block][place++];
                }
            }
            counts.add(wide);
        }
        return new Found(counts.toArray(int[][]::new), found.burdens(), found.bound());
    }

    private Found orNone(@Nullable Found best) throws NoHour {
        if (best == null) {
            throw new NoHour("No " + model.mostSlots()
                    + " starts do for all meetings; allow more slots, or widen the hours in which people can come.");
        }
        return best;
    }
}
