package org.harambee.fairness.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks an engine, step by step; where it finds nothing in time, annealing answers. */
final class EngineSearch implements CountSearch {
    private final CountModel model;
    private final RotationEngine engine;
    private final double seconds;
    private final AnnealingSearch without;
    private @Nullable Found worst;

    /** @param seconds for each step */
    EngineSearch(CountModel model, RotationEngine engine, double seconds) throws NoHour {
        this.model = model;
        this.engine = engine;
        this.seconds = seconds;
        without = new AnnealingSearch(model);
    }

    /** Asked once; every trade-off starts from it. */
    @Override
    public Found leastWorst() {
        if (worst == null) {
            var first = without.leastWorst();
            worst = ask(Goal.leastWorst(), first)
                    .map(found -> withBound(found, Math.max(found.bound(), first.bound())))
                    .orElse(first);
        }
        return worst;
    }

    @Override
    public Found leastTotal(long cap) {
        var first = without.lighter(leastWorst(), cap);
        return ask(Goal.leastTotal(model, cap), first)
                .map(found -> withBound(found, Math.max(found.bound(), first.bound())))
                .orElse(first);
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
            var next = ask(new Goal(largest, caps), found);
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
    private Optional<Found> ask(Goal goal, Found start) {
        var shown = shown();
        return engine.solve(shown, goal, counts(shown, start), seconds)
                .map(counts -> Found.of(shown, counts))
                .map(found -> new Found(all(shown, found), found.burdens(), found.bound()));
    }

    private CountModel shown() {
        return model.isLimited()
                ? model
                : new CountModel(
                        model.blocks().stream()
                                .map(block ->
                                        new CountModel.Block(block.meetings(), Dominance.undominated(block.options())))
                                .toList(),
                        model.rows(),
                        model.bearers(),
                        model.mostSlots());
    }

    /** The same counts over the options that are shown: what is not has one that is as good for everybody. */
    private List<List<Integer>> counts(CountModel shown, Found found) {
        var counts = new ArrayList<List<Integer>>();
        for (int block = 0; block < model.blocks().size(); block++) {
            var options = shown.blocks().get(block).options();
            var all = model.blocks().get(block).options();
            var own = new Integer[options.size()];
            Arrays.fill(own, 0);
            for (int option = 0; option < all.size(); option++) {
                if (found.counts()[block][option] > 0) {
                    own[Dominance.asGood(options, all.get(option))] += found.counts()[block][option];
                }
            }
            counts.add(List.of(own));
        }
        return counts;
    }

    private int[][] all(CountModel shown, Found found) {
        var all = new int[model.blocks().size()][];
        for (int block = 0; block < all.length; block++) {
            var options = shown.blocks().get(block).options();
            var own = found.counts()[block];
            all[block] = model.blocks().get(block).options().stream()
                    .mapToInt(option -> options.contains(option) ? own[options.indexOf(option)] : 0)
                    .toArray();
        }
        return all;
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
