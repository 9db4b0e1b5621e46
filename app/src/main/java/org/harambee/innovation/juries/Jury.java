package org.harambee.innovation.juries;

import java.time.LocalDate;
import java.util.List;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * A round in which jurors review ideas.
 *
 * @param code the six characters of its address, unique in its partnership
 * @param proved whether nothing is better than the assignment; null where there is none, or it was changed since
 * @param invented whether it is made up for the example world
 * @param version counts every change of the round, so that nobody acts on an old picture of it
 */
public record Jury(
        JuryId id,
        PartnershipId partnership,
        String code,
        JuryState state,
        Sheet sheet,
        @Nullable Boolean proved,
        boolean invented,
        int version) {

    /** What is told of a jury by those who set it up. */
    public record Sheet(
            String name,
            String about,
            List<Criterion> criteria,
            JuryRules rules,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {
        public Sheet {
            criteria = List.copyOf(criteria);
        }

        /** The weighted mean of a review's points. */
        double score(List<Integer> scores) {
            double sum = 0;
            for (int at = 0; at < criteria.size(); at++) {
                sum += scores.get(at) * criteria.get(at).weight();
            }
            return sum / weights();
        }

        /** The distance of neighbouring weighted means. */
        double step() {
            int common = criteria.stream().mapToInt(Criterion::weight).reduce(0, Sheet::divisor);
            return (double) common / weights();
        }

        private int weights() {
            return criteria.stream().mapToInt(Criterion::weight).sum();
        }

        private static int divisor(int one, int other) {
            return other == 0 ? one : divisor(other, one % other);
        }
    }

    /** Its address below its partnership's. */
    public String path() {
        return "/juries/" + code;
    }

    boolean is(JuryState other) {
        return state == other;
    }
}
