package org.harambee.fairness.timetable.participation;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.harambee.fairness.timetable.Effort;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Watch;
import org.harambee.fairness.timetable.Weights;
import org.harambee.fairness.timetable.model.Model;
import org.harambee.fairness.timetable.search.Assignment;
import org.harambee.fairness.timetable.search.LivePlan;
import org.harambee.fairness.timetable.search.LocalSearch;

/**
 * Participation on the JDK alone. The largest total is an assignment problem and exact where sessions take one slot each and
 * no two of them have to do with each other; otherwise, and for the least share, plans are improved by changing places.
 */
public final class ParticipationSearch implements ParticipationScheduler {
    /** Gains are counted in whole billionths. */
    private static final double UNIT = 1e9;

    private static final int TRIES = 20_000;

    @Override
    public ParticipationOutcome schedule(Problem problem, boolean fair, Effort effort) {
        long began = System.nanoTime();
        var bare = problem.weighing(Weights.none());
        var model = new Model(bare);
        var gains = new Gains(bare);
        var exact = assigned(model, gains);
        var start = new LocalSearch().schedule(bare, effort, Watch.NONE);
        boolean fits = exact.isPlaced(0) && live(model, exact) == 0;
        if (!fits && !start.score().isFeasible()) {
            throw new IllegalArgumentException("no plan that keeps all that is hard was found");
        }
        var first = fits ? exact : start.plan();
        double bound = bound(model, gains, exact);
        var plan = fits && !fair ? first : improved(model, first, fair, effort.seed());
        var participation = Participation.of(bare, plan);
        boolean least = !fair || participation.least() >= 1 - 1e-9;
        boolean total = least && participation.total() >= bound - 1e-6;
        double seconds = (System.nanoTime() - began) / 1e9;
        return new ParticipationOutcome(plan, participation, 1, least, bound, total, "local search", seconds);
    }

    private static long live(Model model, Plan plan) {
        return LivePlan.of(model, plan).violations();
    }

    /** The largest total where sessions are looked at one by one; nobody placed where that is not possible. */
    private static Plan assigned(Model model, Gains gains) {
        int slots = model.slots();
        int places = model.halls() * slots;
        var cost = new long[model.sessions()][places];
        for (int session = 0; session < model.sessions(); session++) {
            for (int place = 0; place < places; place++) {
                int slot = place % slots;
                int span = model.span(session, slot);
                cost[session][place] = model.mayBe(session, place / slots, slot)
                        ? -Math.round(UNIT * gains.ofAll(session, slot, span))
                        : Assignment.NEVER;
            }
        }
        return Assignment.cheapest(cost)
                .map(found -> new Plan(
                        Arrays.stream(found.columns())
                                .map(place -> place / slots)
                                .toArray(),
                        Arrays.stream(found.columns())
                                .map(place -> place % slots)
                                .toArray()))
                .orElse(Plan.empty(model.sessions()));
    }

    /** Of each session for itself where they are not assigned. */
    private static double bound(Model model, Gains gains, Plan assigned) {
        double sum = 0;
        for (int session = 0; session < model.sessions(); session++) {
            double most = 0;
            for (int slot = 0; slot < model.slots(); slot++) {
                if (model.span(session, slot) > 0) {
                    boolean own = !assigned.isPlaced(session) || assigned.slot(session) == slot;
                    most = own ? Math.max(most, gains.ofAll(session, slot, model.span(session, slot))) : most;
                }
            }
            sum += most;
        }
        return sum;
    }

    private static Plan improved(Model model, Plan first, boolean fair, long seed) {
        var chance = new SplittableRandom(seed);
        var best = first;
        var gains = new Gains(model.problem());
        var least = Participation.of(model.problem(), gains, first);
        int tries = (int) Math.max(1_000, TRIES / (1 + (long) gains.people() * model.sessions() / 500));
        for (int i = 0; i < tries; i++) {
            var plan = changed(model, best, chance);
            var now = Participation.of(model.problem(), gains, plan);
            if (!least.isBetterThan(now, fair) && live(model, plan) == 0) {
                best = plan;
                least = now;
            }
        }
        return best;
    }

    private static Plan changed(Model model, Plan plan, SplittableRandom chance) {
        int session = chance.nextInt(model.sessions());
        int hall = chance.nextInt(model.halls());
        int slot = chance.nextInt(model.slots());
        for (int other = 0; other < model.sessions(); other++) {
            if (other != session && plan.hall(other) == hall && plan.slot(other) == slot) {
                return plan.with(other, plan.hall(session), plan.slot(session)).with(session, hall, slot);
            }
        }
        return plan.with(session, hall, slot);
    }
}
