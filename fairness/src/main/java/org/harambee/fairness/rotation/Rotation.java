package org.harambee.fairness.rotation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.fairness.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Plans a series of meetings so that the burden of bad hours is shared.
 *
 * <p>What someone bears is what they carry and the sum over all meetings of what the local hour costs them. Days on which all
 * clocks stand alike are taken together, so that only counts have to be found. Up to three kinds of burdens (most often: three
 * zones) all is proved by a {@link ParetoFront}; beyond, an engine proves or leaves a gap, and without one only the best found
 * is told. With turns or a limit on slots, sets of slots are gone through by their bounds.
 */
public final class Rotation {
    private static final List<Rational> EPSILONS = List.of(
            Rational.ZERO, Rational.of(1, 20), Rational.of(1, 10), Rational.of(1, 5), Rational.of(1, 2), Rational.ONE);

    private final Burdens burdens;
    private final Compression compression;
    private final Optional<CountSearch> search;

    private Rotation(Burdens burdens, Compression compression, Optional<CountSearch> search) {
        this.burdens = burdens;
        this.compression = compression;
        this.search = search;
    }

    /**
     * Works out what every slot costs everybody; O(k S n) for k meetings and n people.
     *
     * @throws NoHour where some meeting has no possible slot
     */
    public static Rotation of(RotationProblem problem) throws NoHour {
        var burdens = Burdens.of(problem);
        var compression = Compression.of(burdens);
        boolean counts = !problem.turns() && !compression.free().isEmpty();
        return new Rotation(burdens, compression, counts ? exact(compression.model()) : Optional.empty());
    }

    /**
     * The same with an engine for what is too hard for a Pareto front, and so many seconds for each of its steps.
     *
     * @throws NoHour where no plan keeps the rule on slots
     */
    public Rotation with(RotationEngine some, double secondsEach) throws NoHour {
        return wantsEngine()
                ? new Rotation(
                        burdens, compression, Optional.of(new EngineSearch(compression.model(), some, secondsEach)))
                : this;
    }

    /** Whether an engine could do better than this library alone. */
    public boolean wantsEngine() {
        return search.isEmpty()
                && !burdens.problem().turns()
                && !compression.free().isEmpty();
    }

    /** What there is to decide, in whole numbers of the size 1/{@link #scale}, for who wants to ask an engine directly. */
    public CountModel model() {
        return compression.model();
    }

    /** How many of the model's numbers make 1 of the tables. */
    public long scale() {
        return burdens.scale();
    }

    /** @throws NoHour where no plan keeps the rules on slots and turns */
    public RotationPlan plan(Objective objective) throws NoHour {
        if (compression.free().isEmpty()) {
            return told(objective, new int[0], "nothing to plan", new long[burdens.rows()], null);
        }
        return burdens.problem().turns() ? turns(objective) : counted(objective);
    }

    /**
     * What all bear in total for 0, 5, 10, 20, 50 and 100 percent more for the worst off, and for any.
     *
     * @throws NoHour where no plan keeps the rule on slots
     */
    public List<TradeOff> tradeOff() throws NoHour {
        var curve = new ArrayList<TradeOff>();
        if (burdens.problem().turns() || compression.free().isEmpty()) {
            return curve;
        }
        var counts = search();
        var bearers = compression.model().bearers();
        long least = counts.leastWorst().worst(bearers);
        for (var epsilon : EPSILONS) {
            var found = counts.leastTotal(new Objective.Within(epsilon).cap(least));
            curve.add(tradeOff(Optional.of(epsilon), found));
        }
        curve.add(tradeOff(Optional.empty(), counts.leastTotal(Long.MAX_VALUE / 4)));
        return curve;
    }

    private TradeOff tradeOff(Optional<Rational> epsilon, Found found) {
        var bearers = compression.model().bearers();
        return new TradeOff(
                epsilon, natural(found.worst(bearers)), natural(found.total(bearers)), natural(found.bound()));
    }

    private RotationPlan counted(Objective objective) throws NoHour {
        var model = compression.model();
        var counts = search();
        var arranged = switch (objective) {
            case Objective.Leximin() -> {
                var leximin = counts.leximin();
                long total = leximin.found().total(model.bearers());
                long least = leximin.found().worst(model.bearers());
                long floor = leximin.isProved() ? total : new LowerBound(model).total(slot -> true);
                yield new Proof(leximin.found(), least, leximin.found().bound(), floor, leximin.isProved());
            }
            case Objective.Within within -> {
                var worst = counts.leastWorst();
                long least = worst.worst(model.bearers());
                var found = counts.leastTotal(within.cap(least));
                boolean proved = least == worst.bound() && found.total(model.bearers()) == found.bound();
                yield new Proof(found, least, worst.bound(), found.bound(), proved);
            }
        };
        var slots = new Arrangement(model, arranged.found()).slots(compression.blockOf());
        return told(objective, slots, counts.name(), arranged.found().burdens(), arranged);
    }

    private RotationPlan turns(Objective objective) throws NoHour {
        var model = compression.model();
        var paths = TurnSearch.of(burdens, model);
        var worst = paths.leastWorst();
        long least = Loads.worst(model.bearers(), worst.burdens());
        var best = switch (objective) {
            case Objective.Leximin() -> paths.leximin(worst);
            case Objective.Within within -> paths.leastTotal(within.cap(least));
        };
        long total = Loads.total(model.bearers(), best.burdens());
        long floor = objective instanceof Objective.Leximin
                ? paths.isExact() ? total : new LowerBound(model).total(slot -> true)
                : best.bound();
        boolean proved = paths.isExact() && least == worst.bound() && total == floor;
        var found = new Found(new int[0][], best.burdens(), floor);
        return told(
                objective,
                best.slots(),
                "paths over sets of slots",
                best.burdens(),
                new Proof(found, least, worst.bound(), floor, proved));
    }

    private record Proof(Found found, long least, long leastBound, long totalBound, boolean isProved) {}

    private CountSearch search() throws NoHour {
        return search.isPresent() ? search.get() : new AnnealingSearch(compression.model());
    }

    private static Optional<CountSearch> exact(CountModel model) {
        return model.mostSlots() < Dominance.undominatedSlots(model).size()
                ? SlotSetSearch.of(model)
                : FrontSearch.of(model).map(front -> front);
    }

    private RotationPlan told(Objective objective, int[] slots, String method, long[] byRow, @Nullable Proof proof) {
        var bearers = compression.model().bearers();
        long worst = Loads.worst(bearers, byRow);
        long total = Loads.total(bearers, byRow);
        var values = proof == null
                ? new Values(
                        natural(worst), natural(total), natural(worst), natural(worst), natural(total), true, method)
                : new Values(
                        natural(worst),
                        natural(total),
                        natural(proof.least()),
                        natural(proof.leastBound()),
                        natural(proof.totalBound()),
                        proof.isProved(),
                        method);
        var meetings = meetings(slots);
        return new RotationPlan(
                burdens.problem(),
                objective,
                meetings,
                burdens(meetings),
                values,
                Compression.regimes(burdens),
                burdens.freeSlots());
    }

    private List<Meeting> meetings(int[] slots) {
        var meetings = new ArrayList<Meeting>();
        int next = 0;
        for (int meeting = 0; meeting < burdens.days().size(); meeting++) {
            var day = burdens.days().get(meeting);
            var held = burdens.problem().held().get(day);
            int place = meeting;
            int slot = held != null ? held : slots[next++];
            meetings.add(new Meeting(
                    day,
                    slot,
                    Series.start(day, slot),
                    IntStream.range(0, burdens.units().size())
                            .mapToObj(unit -> natural(burdens.cost(place, slot, burdens.rowOf(unit))))
                            .toList(),
                    held != null));
        }
        return meetings;
    }

    private List<Burden> burdens(List<Meeting> meetings) {
        return IntStream.range(0, burdens.units().size())
                .mapToObj(unit -> new Burden(
                        burdens.units().get(unit),
                        natural(burdens.carried(unit)),
                        meetings.stream()
                                .map(meeting -> meeting.costs().get(unit))
                                .reduce(Rational.ZERO, Rational::plus)))
                .toList();
    }

    private Rational natural(long number) {
        return new Rational(BigInteger.valueOf(number), BigInteger.valueOf(burdens.scale()));
    }
}
