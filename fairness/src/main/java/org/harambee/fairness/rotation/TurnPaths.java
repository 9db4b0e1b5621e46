package org.harambee.fairness.rotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Meeting by meeting over one set of slots: states are the slots used so far, the last slot, and what rows bear. A meeting
 * that stands has one slot; what it costs is carried already.
 */
final class TurnPaths {
    /** So many states of one kind are kept where there are too many rows for an exact front, or no work is left. */
    private static final int BEAM = 40;

    private final Burdens burdens;
    private final CountModel model;
    private final int meetings;
    private final List<Integer> slots;
    /** The slots of meetings that stand, by place in the slots; -1 for the others. */
    private final int[] standing;

    private final TurnSearch.Work work;
    /** What each row bears at least from a meeting on. */
    private final long[][] rest;

    private record State(
            long used, int last, long[] borne, @Nullable State before) {}

    private record Kind(long used, int last) {}

    TurnPaths(Burdens burdens, CountModel model, List<Integer> slots, TurnSearch.Work work) {
        this.burdens = burdens;
        this.model = model;
        meetings = burdens.days().size();
        this.slots = slots;
        this.work = work;
        standing = new int[meetings];
        Arrays.setAll(standing, meeting -> {
            var slot = burdens.problem().held().get(burdens.days().get(meeting));
            return slot == null ? -1 : slots.indexOf(slot);
        });
        rest = new long[meetings + 1][model.rows()];
        for (int step = meetings - 1; step >= 0; step--) {
            for (int row = 0; row < model.rows(); row++) {
                rest[step][row] = rest[step + 1][row] + (standing[step] < 0 ? least(step, row) : 0);
            }
        }
    }

    private long least(int step, int row) {
        return slots.stream()
                .filter(slot -> burdens.isPossible(step, slot))
                .mapToLong(slot -> burdens.cost(step, slot, row))
                .min()
                .orElse(0);
    }

    /** The best path that uses all slots, keeps within the cap and the total, and never has a row's worst twice. */
    Optional<TurnSearch.Turns> best(long cap, long mostTotal, Comparator<long[]> order) {
        long held = Arrays.stream(standing)
                .filter(place -> place >= 0)
                .mapToLong(place -> 1L << place)
                .reduce(0, (one, other) -> one | other);
        List<State> states = List.of(new State(held, -1, new long[model.rows()], null));
        var before = new long[slots.size()];
        for (int step = 0; step < meetings && !states.isEmpty(); step++) {
            var worst = worstRows(step);
            Map<Kind, List<State>> next = new HashMap<>();
            for (var state : states) {
                for (int place = 0; place < slots.size(); place++) {
                    if (mayBe(step, place) && takesTurns(state, step, before, worst[place])) {
                        var reached = reached(state, step, place);
                        if (mayDo(reached.borne(), step + 1, cap, mostTotal)) {
                            next.computeIfAbsent(new Kind(reached.used(), place), kind -> new ArrayList<>())
                                    .add(reached);
                        }
                    }
                }
            }
            int following = step + 1;
            states = next.values().stream()
                    .flatMap(kind -> kept(kind, following).stream())
                    .toList();
            work.did((long) states.size() * slots.size());
            before = worst;
        }
        long all = (1L << slots.size()) - 1;
        return states.stream()
                .filter(state -> state.used() == all)
                .min((one, other) -> order.compare(one.borne(), other.borne()))
                .map(this::told);
    }

    private boolean mayBe(int step, int place) {
        return standing[step] < 0 ? burdens.isPossible(step, slots.get(place)) : standing[step] == place;
    }

    /** Two meetings next to each other that stand both are as they are. */
    private boolean takesTurns(State state, int step, long[] before, long worst) {
        return step == 0 || (standing[step - 1] >= 0 && standing[step] >= 0) || (before[state.last()] & worst) == 0;
    }

    private State reached(State state, int step, int place) {
        if (standing[step] >= 0) {
            return new State(state.used(), place, state.borne(), state);
        }
        var costs = burdens.rowCosts(step, slots.get(place));
        var borne = state.borne().clone();
        for (int row = 0; row < borne.length; row++) {
            borne[row] += costs[row];
        }
        return new State(state.used() | 1L << place, place, borne, state);
    }

    private boolean mayDo(long[] borne, int step, long cap, long mostTotal) {
        var least = new long[borne.length];
        Arrays.setAll(least, row -> borne[row] + rest[step][row]);
        return Loads.worst(model.bearers(), least) <= cap && Loads.total(model.bearers(), least) <= mostTotal;
    }

    /** For each slot the rows that have it worst of all slots on the day, as bits; none where all cost them the same. */
    private long[] worstRows(int meeting) {
        var worst = new long[slots.size()];
        for (int row = 0; row < model.rows(); row++) {
            long most = Long.MIN_VALUE;
            long least = Long.MAX_VALUE;
            for (int slot : slots) {
                if (burdens.isPossible(meeting, slot)) {
                    most = Math.max(most, burdens.cost(meeting, slot, row));
                    least = Math.min(least, burdens.cost(meeting, slot, row));
                }
            }
            for (int place = 0; place < slots.size() && most > least; place++) {
                if (burdens.isPossible(meeting, slots.get(place))
                        && burdens.cost(meeting, slots.get(place), row) == most) {
                    worst[place] |= 1L << (row % Long.SIZE);
                }
            }
        }
        return worst;
    }

    /** Those to which no other of the same kind is as good; the most even ones where there are too many. */
    private List<State> kept(List<State> states, int step) {
        if (model.rows() <= ParetoFront.MOST_ROWS && !work.isDone()) {
            return Front.of(states, State::borne);
        }
        return states.stream()
                .sorted(Comparator.comparingLong((State state) -> most(state, step))
                        .thenComparingLong(state -> Loads.total(model.bearers(), state.borne())))
                .limit(BEAM)
                .toList();
    }

    private long most(State state, int step) {
        var least = new long[model.rows()];
        Arrays.setAll(least, row -> state.borne()[row] + rest[step][row]);
        return Loads.worst(model.bearers(), least);
    }

    private TurnSearch.Turns told(State end) {
        var path = new ArrayDeque<Integer>();
        var state = end;
        for (int step = meetings - 1; step >= 0 && state != null; step--) {
            if (standing[step] < 0) {
                path.addFirst(slots.get(state.last()));
            }
            state = state.before();
        }
        return new TurnSearch.Turns(path.stream().mapToInt(Integer::intValue).toArray(), end.borne(), 0);
    }
}
