package org.harambee.fairness.selection.explain;

import java.util.ArrayList;
import java.util.List;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Sum;

/** Adds up payments by the groups of those who paid. */
final class GroupPayments {
    private GroupPayments() {}

    static List<GroupPayment> of(Election election, List<Payment> payments) {
        var result = new ArrayList<GroupPayment>();
        for (int dimension = 0; dimension < election.groupings().size(); dimension++) {
            for (int group = 0;
                    group < election.groupings().get(dimension).names().size();
                    group++) {
                var payment = of(election, payments, dimension, group);
                if (payment.voters() > 0) {
                    result.add(payment);
                }
            }
        }
        return result;
    }

    private static GroupPayment of(Election election, List<Payment> payments, int dimension, int group) {
        var ballots = election.ballots();
        var paid = new Sum();
        long voters = 0;
        for (var payment : payments) {
            long weight = payment.ballots().stream()
                    .filter(ballot -> ballots.group(dimension, ballot) == group)
                    .mapToLong(ballots::weight)
                    .sum();
            paid.add(payment.each(), weight);
            voters += weight;
        }
        var grouping = election.groupings().get(dimension);
        return new GroupPayment(grouping.dimension(), grouping.names().get(group), paid.value(), voters);
    }
}
