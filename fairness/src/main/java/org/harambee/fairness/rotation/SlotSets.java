package org.harambee.fairness.rotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All sets of at most so many slots that do for every block, with what no plan in them can go below. */
final class SlotSets {
    /** More sets than this are not looked at one by one. */
    private static final long MOST = 250_000;

    private final List<SlotSet> sets = new ArrayList<>();
    private final LowerBound bound;
    private final Predicate<BitSet> wanted;

    /**
     * @param worst what the worst off bears at least
     * @param total what all bear at least together
     */
    record SlotSet(BitSet slots, long worst, long total) {}

    private SlotSets(LowerBound bound, Predicate<BitSet> wanted) {
        this.bound = bound;
        this.wanted = wanted;
    }

    /** Sets of slots out of these; nothing where there are too many. */
    static Optional<SlotSets> of(CountModel model, List<Integer> slots) {
        return of(model, slots, set -> true);
    }

    /** Such sets of slots out of these as are wanted; nothing where there are too many. */
    static Optional<SlotSets> of(CountModel model, List<Integer> slots, Predicate<BitSet> wanted) {
        int most = Math.min(model.mostSlots(), slots.size());
        return number(slots.size(), most) > MOST ? Optional.empty() : Optional.of(of(model, slots, most, wanted));
    }

    /** Sets of as many slots as are not too many to be looked at, and of fewer: not all where more are allowed. */
    static SlotSets some(CountModel model, List<Integer> slots) {
        int most = Math.min(model.mostSlots(), slots.size());
        while (number(slots.size(), most) > MOST) {
            most--;
        }
        return of(model, slots, most, set -> true);
    }

    private static SlotSets of(CountModel model, List<Integer> slots, int most, Predicate<BitSet> wanted) {
        var sets = new SlotSets(new LowerBound(model), wanted);
        sets.add(slots, 0, most, new BitSet());
        return sets;
    }

    /** How many sets of up to so many slots there are. */
    private static double number(int slots, int most) {
        double number = 0;
        double choices = 1;
        for (int size = 1; size <= most; size++) {
            choices = choices * (slots - size + 1) / size;
            number += choices;
        }
        return number;
    }

    private void add(List<Integer> slots, int next, int most, BitSet chosen) {
        if (!chosen.isEmpty() && wanted.test(chosen)) {
            long worst = bound.worst(chosen::get);
            if (worst < Long.MAX_VALUE) {
                sets.add(new SlotSet((BitSet) chosen.clone(), worst, bound.total(chosen::get)));
            }
        }
        for (int place = next; place < slots.size() && chosen.cardinality() < most; place++) {
            chosen.set(slots.get(place));
            add(slots, place + 1, most, chosen);
            chosen.clear(slots.get(place));
        }
    }

    /** The most promising for the worst off first. */
    List<SlotSet> byWorst() {
        return sets.stream().sorted(Comparator.comparingLong(SlotSet::worst)).toList();
    }

    /** The most promising for all together first, of those that may keep within the cap. */
    List<SlotSet> byTotal(long cap) {
        return sets.stream()
                .filter(set -> set.worst() <= cap)
                .sorted(Comparator.comparingLong(SlotSet::total))
                .toList();
    }
}
