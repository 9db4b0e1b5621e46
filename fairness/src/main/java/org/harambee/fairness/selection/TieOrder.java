package org.harambee.fairness.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Election;

/**
 * The projects of one election in the order of a chain of tie-breaks. Projects that the chain leaves equal share a
 * rank; that is refused only where one of them has to be preferred to the other.
 */
public final class TieOrder {
    private final Election election;
    private final List<TieBreak> chain;
    private final List<Comparator<Integer>> comparators;
    private final int[] ranks;

    TieOrder(Election election, List<TieBreak> chain) {
        this.election = election;
        this.chain = chain;
        this.comparators = TieComparators.of(chain, election);
        this.ranks = ranks();
    }

    /** How many ranks stand before this project's: the lower is preferred. */
    public int rank(int project) {
        return ranks[project];
    }

    /**
     * The preferred one of projects that a rule finds equal.
     *
     * @param equal at least one, as places in the election, in any order
     * @throws TieNotBroken where it is not the only one of its rank
     */
    public int first(List<Integer> equal) {
        int first = equal.getFirst();
        for (int project : equal) {
            if (ranks[project] < ranks[first]) {
                first = project;
            }
        }
        for (int project : equal) {
            if (project != first && ranks[project] == ranks[first]) {
                throw new TieNotBroken(id(first), id(project));
            }
        }
        return first;
    }

    /**
     * The tie among projects that a rule finds equal, to be recorded; empty where it is only one.
     *
     * @param equal at least one, as places in the election, in any order
     * @throws TieNotBroken where the preferred one is not the only one of its rank
     */
    public Optional<Tie> tie(List<Integer> equal) {
        if (equal.size() == 1) {
            return Optional.empty();
        }
        int first = first(equal);
        // those behind the first may be equal: between them nothing is decided yet, and the source's order only lists
        var ordered = equal.stream()
                .sorted(Comparator.<Integer>comparingInt(this::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
        return Optional.of(new Tie(ordered, decider(first, ordered.get(1))));
    }

    private TieBreak decider(int first, int second) {
        return IntStream.range(0, chain.size())
                .filter(link -> comparators.get(link).compare(first, second) != 0)
                .mapToObj(chain::get)
                .findFirst()
                .orElseThrow(() -> new TieNotBroken(id(first), id(second)));
    }

    private int[] ranks() {
        Comparator<Integer> order = comparators.stream().reduce((_, _) -> 0, Comparator::thenComparing);
        var sorted = IntStream.range(0, election.projects().size())
                .boxed()
                .sorted(order)
                .toList();
        var result = new int[sorted.size()];
        for (int place = 1; place < result.length; place++) {
            boolean equal = order.compare(sorted.get(place - 1), sorted.get(place)) == 0;
            result[sorted.get(place)] = equal ? result[sorted.get(place - 1)] : place;
        }
        return result;
    }

    private String id(int project) {
        return election.projects().get(project).id();
    }
}
