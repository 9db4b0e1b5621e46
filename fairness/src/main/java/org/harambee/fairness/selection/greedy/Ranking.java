package org.harambee.fairness.selection.greedy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieOrder;

/** Projects by their figures, the largest first, and the walk down from the top. */
final class Ranking {
    private final Election election;
    private final TieOrder order;
    private final Step.By by;
    private final List<Figure> figures;

    /**
     * @param free whether it comes before all that are not: it is worth something and costs nothing
     * @param value what it is ranked by among equally free ones
     */
    record Figure(boolean free, Rational value) {}

    Ranking(Election election, TieOrder order, Step.By by, List<Figure> figures) {
        this.election = election;
        this.order = order;
        this.by = by;
        this.figures = List.copyOf(figures);
    }

    /**
     * Goes down the ranking and takes what fits.
     *
     * @param kept what is selected already and stays
     * @param eligible which projects are ranked at all
     * @param skipping whether what does not fit is passed over; otherwise the walk ends there
     * @param size how many may be selected, those kept included
     */
    Outcome take(Outcome kept, Predicate<Integer> eligible, boolean skipping, int size) {
        var steps = new ArrayList<>(kept.steps());
        long left = election.budget() - kept.cost();
        for (var equals : levels(kept, eligible)) {
            var candidates = new ArrayList<>(equals);
            while (steps.size() < size) {
                if (skipping) {
                    long rest = left;
                    candidates.removeIf(project -> cost(project) > rest);
                }
                if (candidates.isEmpty()) {
                    break;
                }
                Integer first = order.first(candidates);
                if (cost(first) > left) {
                    return outcome(steps, left, kept);
                }
                steps.add(new Step(first, by, figures.get(first).value(), order.tie(candidates)));
                candidates.remove(/* element */ first);
                left -= cost(first);
            }
        }
        return outcome(steps, left, kept);
    }

    /** The projects in levels of equal figures; what costs nothing is one level, whatever it is worth. */
    private Collection<List<Integer>> levels(Outcome kept, Predicate<Integer> eligible) {
        var taken = new HashSet<>(kept.selected());
        return IntStream.range(0, figures.size())
                .boxed()
                .filter(project -> !taken.contains(project) && eligible.test(project))
                .collect(groupingBy(
                        this::level,
                        () -> new TreeMap<>(
                                comparing(Figure::free, reverseOrder()).thenComparing(Figure::value, reverseOrder())),
                        toCollection(ArrayList::new)))
                .values()
                .stream()
                .<List<Integer>>map(level -> level)
                .toList();
    }

    private Figure level(int project) {
        var figure = figures.get(project);
        return figure.free() ? new Figure(true, Rational.ZERO) : figure;
    }

    private Outcome outcome(List<Step> steps, long left, Outcome kept) {
        return new Outcome(steps, election.budget() - left, kept.search());
    }

    private long cost(int project) {
        return election.projects().get(project).cost();
    }
}
