package org.harambee.fairness.rotation;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Everything is read from one Pareto front; all is proved. */
record FrontSearch(CountModel model, ParetoFront front) implements CountSearch {
    static Optional<FrontSearch> of(CountModel model) {
        return ParetoFront.of(model).map(front -> new FrontSearch(model, front));
    }

    @Override
    public Found leastWorst() {
        var best = best(Long.MAX_VALUE, byWorst());
        return new Found(best.counts(), best.burdens(), best.worst(model.bearers()));
    }

    @Override
    public Found leastTotal(long cap) {
        var best = best(cap, (one, other) -> Loads.compareTotal(model.bearers(), one, other));
        return new Found(best.counts(), best.burdens(), best.total(model.bearers()));
    }

    @Override
    public Leximin leximin() {
        var best = best(Long.MAX_VALUE, (one, other) -> Loads.compareLeximin(model.bearers(), one, other));
        return new Leximin(new Found(best.counts(), best.burdens(), best.worst(model.bearers())), true);
    }

    @Override
    public String name() {
        return "Pareto front";
    }

    /** The best state within the cap, where there is one. */
    Optional<Found> within(long cap, Comparator<long[]> order) {
        return IntStream.range(0, front.size())
                .filter(state -> Loads.worst(model.bearers(), front.burdens(state)) <= cap)
                .boxed()
                .min((one, other) -> order.compare(front.burdens(one), front.burdens(other)))
                .map(state -> new Found(front.counts(model, state), front.burdens(state), 0));
    }

    private Found best(long cap, Comparator<long[]> order) {
        return within(cap, order).orElseThrow(() -> new IllegalStateException("a cap below the least worst"));
    }

    private Comparator<long[]> byWorst() {
        return Comparator.<long[]>comparingLong(burdens -> Loads.worst(model.bearers(), burdens))
                .thenComparingLong(burdens -> Loads.total(model.bearers(), burdens));
    }
}
