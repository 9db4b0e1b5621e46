package org.harambee.fairness.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks an engine, step by step; where it finds nothing in time, annealing answers with the better of the bounds. */
final class EngineSearch implements CountSearch {
    private final CountModel model;
    private final RotationEngine engine;
    private final double seconds;
    private final AnnealingSearch without;
    private final LowerBound bound;
    private @Nullable Found worst;

    /** @param seconds for each step */
    EngineSearch(CountModel model, RotationEngine engine, double seconds) throws NoHour {
        this.model = model;
        this.engine = engine;
        this.seconds = seconds;
        without = new AnnealingSearch(model);
        bound = new LowerBound(model);
    }

    /** Asked once; every trade-off starts from it. */
    @Override
    public Found leastWorst() {
        if (worst == null) {
            worst = ask(Goal.leastWorst())
                    .map(found -> withBound(found, Math.max(found.bound(), bound.worst(slot -> true))))
                    .orElseGet(without::leastWorst);
        }
        return worst;
    }

    @Override
    public Found leastTotal(long cap) {
        return ask(Goal.leastTotal(model, cap)).orElseGet(() -> without.lighter(leastWorst(), cap));
    }

    private static Found withBound(Found found, long bound) {
        return new Found(found.counts(), found.burdens(), bound);
    }

    @Override
    public Leximin leximin() {
        var caps = new TreeMap<Integer, Long>();
        var found = leastWorst();
        long least = found.bound();
        boolean proved = found.worst(model.bearers()) == least;
        caps.put(1, found.worst(model.bearers()));
        for (int largest = 2; largest <= model.units(); largest++) {
            var next = ask(new Goal(largest, caps));
            if (next.isEmpty()) {
                return new Leximin(found, false);
            }
            var better = next.get();
            long sum = largest(better, largest);
            proved = proved && sum == better.bound();
            caps.put(largest, sum);
            found = new Found(better.counts(), better.burdens(), least);
        }
        return new Leximin(found, proved);
    }

    @Override
    public String name() {
        return engine.name();
    }

    /** Options that no plan needs are not shown to the engine, unless the number of slots counts. */
    private Optional<Found> ask(Goal goal) {
        if (model.isLimited()) {
            return engine.solve(model, goal, seconds).map(counts -> Found.of(model, counts));
        }
        var less = new CountModel(
                model.blocks().stream()
                        .map(block -> new CountModel.Block(block.meetings(), Dominance.undominated(block.options())))
                        .toList(),
                model.rows(),
                model.bearers(),
                model.mostSlots());
        return engine.solve(less, goal, seconds).map(counts -> Found.of(model, all(less, counts)));
    }

    private Counts all(CountModel less, Counts counts) {
        var all = new ArrayList<List<Integer>>();
        for (int block = 0; block < model.blocks().size(); block++) {
            var shown = less.blocks().get(block).options();
            var found = counts.byBlock().get(block);
            all.add(model.blocks().get(block).options().stream()
                    .map(option -> shown.contains(option) ? found.get(shown.indexOf(option)) : 0)
                    .toList());
        }
        return new Counts(all, counts.bound());
    }

    private long largest(Found found, int number) {
        var sorted = Loads.sorted(model.bearers(), found.burdens());
        long sum = 0;
        for (int i = 0; i < number; i++) {
            sum += sorted[i];
        }
        return sum;
    }
}
