package org.harambee.fairness.timetable.participation;

import java.util.ArrayList;
import java.util.List;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;

/**
 * How much of what they want people have of a plan (Patro, Jana, Chakraborty, Gummadi and Ganguly, Scheduling Virtual
 * Conferences Fairly, WWW 2022).
 *
 * @param total the expected participation: interest × availability, over people and sessions
 * @param shares what each person who said what they want has, as a share of the best possible for that person; 1 for
 *     somebody for whom nothing is possible
 */
public record Participation(double total, List<Double> shares) {
    public Participation {
        shares = List.copyOf(shares);
    }

    public static Participation of(Problem problem, Plan plan) {
        return of(problem, new Gains(problem), plan);
    }

    static Participation of(Problem problem, Gains gains, Plan plan) {
        double total = 0;
        var shares = new ArrayList<Double>();
        for (int place = 0; place < gains.people(); place++) {
            double own = 0;
            for (int session = 0; session < plan.sessions(); session++) {
                if (plan.isPlaced(session)) {
                    int span = Math.max(1, problem.span(session, plan.slot(session)));
                    own += gains.of(place, session, plan.slot(session), span);
                }
            }
            total += own;
            shares.add(gains.best(place) > 0 ? own / gains.best(place) : 1);
        }
        return new Participation(total, shares);
    }

    /** The share of whoever has least; 1 where nobody said what they want. */
    public double least() {
        return shares.stream().mapToDouble(Double::doubleValue).min().orElse(1);
    }

    /** Whether another one is better: by the least share first where fair, otherwise by the total alone. */
    public boolean isBetterThan(Participation other, boolean fair) {
        if (fair && Math.abs(least() - other.least()) > 1e-9) {
            return least() > other.least();
        }
        return total > other.total() + 1e-9;
    }
}
