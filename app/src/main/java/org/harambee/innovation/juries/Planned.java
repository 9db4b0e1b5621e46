package org.harambee.innovation.juries;

import java.util.ArrayList;
import java.util.List;
import org.harambee.fairness.assignment.Answer;
import org.harambee.fairness.assignment.Assignment;

/** What became of planning who reviews what. */
sealed interface Planned {

    /**
     * Who would review what.
     *
     * @param round whose places the assignments speak of
     * @param before who reviews what now
     * @param proved whether nothing is better: for a new plan by the idea served worst and then the sum, for a change by
     *     the number of reviews that stay and then the sum
     */
    record Plan(Round round, Assignment before, Assignment after, boolean proved) implements Planned {

        /** What would be given to jurors, as ideas and jurors. */
        List<Pair> added() {
            return pairs(after, before);
        }

        /** What would be taken from jurors. */
        List<Pair> removed() {
            return pairs(before, after);
        }

        /** How much better all ideas together would be served, out of 100 for each review. */
        double gain() {
            return Fit.points(after.total() - before.total());
        }

        private List<Pair> pairs(Assignment of, Assignment notIn) {
            List<Pair> pairs = new ArrayList<>();
            for (int idea = 0; idea < round.ideas().size(); idea++) {
                for (int juror : of.jurors(idea)) {
                    if (!notIn.has(idea, juror)) {
                        pairs.add(round.pair(idea, juror));
                    }
                }
            }
            return pairs;
        }
    }

    /** There is no way, and what would have to give. */
    record NoWay(Round round, Answer.Impossible why) implements Planned {}
}
