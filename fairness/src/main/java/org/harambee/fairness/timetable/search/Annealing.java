package org.harambee.fairness.timetable.search;

import java.util.SplittableRandom;
import org.harambee.fairness.timetable.Plan;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983) in rounds that get longer, each from the best
 * plan so far. Violations weigh more from round to round until they are gone.
 */
final class Annealing {
    private static final int SAMPLE = 400;
    private static final int FIRST_ROUND = 20_000;
    private static final int LONGEST_ROUND = 8_000_000;
    private static final double COLD = 0.15;

    private final LivePlan live;
    private final SplittableRandom chance;
    private final Proposals proposals;
    private final Change change = new Change();
    private long violation;
    private long steps;
    private Plan best;
    private long leastViolations;
    private long leastCost;

    Annealing(LivePlan live, SplittableRandom chance, long violation) {
        this.live = live;
        this.chance = chance;
        this.violation = violation;
        proposals = new Proposals(live, chance);
        new Start(live, proposals, chance).fill(violation);
        best = live.plan();
        leastViolations = live.violations();
        leastCost = live.cost();
    }

    /** Until the clock says stop, or nothing better is possible. */
    void run(Clockwork clockwork, long bound) {
        double warm = temperature();
        double hot = warm;
        int round = FIRST_ROUND;
        while (clockwork.goesOn(this) && !(leastViolations == 0 && leastCost <= bound)) {
            long before = steps;
            round(round, hot, clockwork, bound);
            back();
            if (leastViolations > 0) {
                violation = Math.min(4 * violation, 1L << 40);
            }
            if (steps - before >= round) {
                round = Math.min(2 * round, LONGEST_ROUND);
            }
            // every third round starts hot again, the others refine
            hot = hot < warm / 3 ? warm : hot / 2;
        }
    }

    private void round(int length, double hot, Clockwork clockwork, long bound) {
        double cooling = Math.pow(COLD / Math.max(hot, 2 * COLD), 1.0 / (length / 100.0));
        double temperature = Math.max(hot, 2 * COLD);
        long energy = energy();
        for (int step = 0; step < length; step++) {
            steps++;
            if (step % 100 == 99) {
                temperature *= cooling;
                if (clockwork.isDue(steps) && !clockwork.goesOn(this)) {
                    return;
                }
            }
            if (!proposals.draw(change) || change.isEmpty()) {
                continue;
            }
            change.apply(live);
            long now = energy();
            if (now <= energy || chance.nextDouble() < Math.exp((energy - now) / temperature)) {
                energy = now;
                if (isBest()) {
                    keep();
                    if (leastViolations == 0 && leastCost <= bound) {
                        return;
                    }
                }
            } else {
                change.undo(live);
            }
        }
    }

    /** Half of what a change for the worse costs on average, without violations. */
    private double temperature() {
        double sum = 1;
        int worse = 0;
        for (int i = 0; i < SAMPLE; i++) {
            if (!proposals.draw(change) || change.isEmpty()) {
                continue;
            }
            long cost = live.cost();
            long violations = live.violations();
            change.apply(live);
            if (live.cost() > cost && live.violations() <= violations) {
                sum += live.cost() - cost;
                worse++;
            }
            change.undo(live);
        }
        return sum / Math.max(1, worse) / 2;
    }

    private long energy() {
        return live.cost() + violation * live.violations();
    }

    private boolean isBest() {
        return live.violations() < leastViolations || (live.violations() == leastViolations && live.cost() < leastCost);
    }

    private void keep() {
        leastViolations = live.violations();
        leastCost = live.cost();
        best = live.plan();
    }

    private void back() {
        for (int session = 0; session < best.sessions(); session++) {
            if (live.isPlaced(session)) {
                live.remove(session);
            }
        }
        for (int session = 0; session < best.sessions(); session++) {
            if (best.isPlaced(session)) {
                live.place(session, best.hall(session), best.slot(session));
            }
        }
    }

    long steps() {
        return steps;
    }

    Plan best() {
        return best;
    }

    long leastViolations() {
        return leastViolations;
    }

    long leastCost() {
        return leastCost;
    }
}
