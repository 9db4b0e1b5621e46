package org.harambee.fairness.timetable.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Effort;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Scheduler;
import org.harambee.fairness.timetable.Weights;

/**
 * Requirements that can't all hold, while without any one of them the others can.
 *
 * @param requirements may be empty: then there are too few places for the sessions, whatever gives way
 * @param smallest whether it was seen of each that the others can hold without it
 */
public record Conflict(List<Requirement> requirements, boolean smallest) {
    public Conflict {
        requirements = List.copyOf(requirements);
    }

    /**
     * Looks for a conflict by leaving requirements out, in halves first (after Junker, QuickXplain, AAAI 2004). An engine
     * is asked about k log(n / k) times for k of n requirements.
     *
     * @param each what may be done for each question
     * @param goesOn asked before each question; where it says no the set so far is the answer
     * @return nothing where it is not proved that no plan exists
     */
    public static Optional<Conflict> of(Problem problem, Scheduler engine, Effort each, BooleanSupplier goesOn) {
        return new Search(withoutWishes(problem), engine, each, goesOn).conflict();
    }

    private static Problem withoutWishes(Problem problem) {
        var weights = Weights.none();
        for (var constraint : Constraint.values()) {
            if (!constraint.isHard() && problem.weights().isHard(constraint)) {
                weights = weights.keeping(constraint);
            }
        }
        return problem.weighing(weights);
    }

    private static final class Search {
        private final Problem problem;
        private final Scheduler engine;
        private final Effort each;
        private final BooleanSupplier goesOn;
        private final List<Requirement> all;
        private boolean smallest = true;

        Search(Problem problem, Scheduler engine, Effort each, BooleanSupplier goesOn) {
            this.problem = problem;
            this.engine = engine;
            this.each = each;
            this.goesOn = goesOn;
            all = Requirements.of(problem);
        }

        Optional<Conflict> conflict() {
            if (!isImpossible(all)) {
                return Optional.empty();
            }
            var left = new ArrayList<>(all);
            for (int size = Math.max(1, all.size() / 2); ; size = size / 2) {
                for (int from = 0; from < left.size(); ) {
                    var fewer = new ArrayList<>(left);
                    fewer.subList(from, Math.min(left.size(), from + size)).clear();
                    if (isImpossible(fewer)) {
                        left = fewer;
                    } else {
                        from += size;
                    }
                }
                if (size == 1) {
                    return Optional.of(new Conflict(left, smallest));
                }
            }
        }

        /** Whether it is proved that no plan keeps these. */
        private boolean isImpossible(List<Requirement> kept) {
            if (!goesOn.getAsBoolean()) {
                smallest = false;
                return false;
            }
            var relaxed = problem;
            for (var requirement : all) {
                if (!kept.contains(requirement)) {
                    relaxed = requirement.dropped().apply(relaxed);
                }
            }
            var outcome = engine.schedule(relaxed, each, (steps, violations, cost, best) -> violations > 0);
            boolean found = outcome.score().isFeasible();
            smallest &= found || outcome.proved();
            return !found && outcome.proved();
        }
    }
}
