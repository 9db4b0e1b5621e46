package org.harambee.fairness.rotation;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/** Without an engine: annealing, and bounds by weak duality. What is found may be proved only by luck. */
final class AnnealingSearch implements CountSearch {
    /** Of sets of slots, so many are tried, the most promising first. */
    private static final int TRIED = 12;

    /** How much unevenness counts beside the worst off, so that there is a slope to go down. */
    private static final double SMOOTH = 0.3;

    private final CountModel model;
    private final List<CountModel.Bearer> bearers;
    private final LowerBound bound;
    private final List<BitSet> sets;

    AnnealingSearch(CountModel model) throws NoHour {
        this.model = model;
        bearers = model.bearers();
        bound = new LowerBound(model);
        sets = sets(model);
    }

    private static List<BitSet> sets(CountModel model) throws NoHour {
        var all = new BitSet();
        model.slots().forEach(all::set);
        if (!model.isLimited()) {
            return List.of(all);
        }
        var promising = SlotSets.some(model, Dominance.undominatedSlots(model)).byWorst().stream()
                .limit(TRIED)
                .map(SlotSets.SlotSet::slots)
                .toList();
        if (promising.isEmpty()) {
            throw new NoHour("No " + model.mostSlots()
                    + " starts were found that do for all meetings; allow more or fewer, or widen the hours.");
        }
        return promising;
    }

    @Override
    public Found leastWorst() {
        return best(burdens -> Loads.worst(bearers, burdens) + SMOOTH * squares(burdens), bound.worst(slot -> true));
    }

    @Override
    public Found leastTotal(long cap) {
        var found = best(lightWithin(cap), bound.total(slot -> true));
        return found.worst(bearers) <= cap ? found : lighter(leastWorst(), cap);
    }

    /** From a plan that keeps within the cap to one that is lighter for all together. */
    Found lighter(Found good, long cap) {
        var found = Found.of(
                model,
                new Annealing(model, slots(good)).better(good.counts(), lightWithin(cap)),
                bound.total(slot -> true));
        return found.worst(bearers) <= cap ? found : withBound(good, found.bound());
    }

    private ToDoubleFunction<long[]> lightWithin(long cap) {
        return burdens -> Loads.total(bearers, burdens) + 1e2 * Math.max(0, Loads.worst(bearers, burdens) - cap);
    }

    /** All slots, or those that are used where their number is limited. */
    private IntPredicate slots(Found good) {
        if (!model.isLimited()) {
            return slot -> true;
        }
        var used = new BitSet();
        for (int block = 0; block < good.counts().length; block++) {
            for (int option = 0; option < good.counts()[block].length; option++) {
                if (good.counts()[block][option] > 0) {
                    used.set(model.blocks().get(block).options().get(option).slot());
                }
            }
        }
        return used::get;
    }

    /** The worst off first, then the mean square, which is the larger the more uneven burdens are. */
    @Override
    public Leximin leximin() {
        long cap = leastWorst().worst(bearers);
        var found = best(
                burdens -> squares(burdens) + 1e6 * Math.max(0, Loads.worst(bearers, burdens) - cap),
                bound.worst(slot -> true));
        return new Leximin(found.worst(bearers) <= cap ? found : leastWorst(), false);
    }

    private static Found withBound(Found found, long bound) {
        return new Found(found.counts(), found.burdens(), bound);
    }

    @Override
    public String name() {
        return "annealing";
    }

    private double squares(long[] burdens) {
        double sum = 0;
        int number = 0;
        for (var bearer : bearers) {
            double bears = bearer.carried() + burdens[bearer.row()];
            sum += bearer.number() * bears * bears;
            number += bearer.number();
        }
        return Math.sqrt(sum / number);
    }

    private Found best(ToDoubleFunction<long[]> measure, long least) {
        Found best = null;
        for (var set : sets) {
            var found = Found.of(model, new Annealing(model, set::get).least(measure), least);
            if (best == null || measure.applyAsDouble(found.burdens()) < measure.applyAsDouble(best.burdens())) {
                best = found;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no slots");
        }
        return best;
    }
}
