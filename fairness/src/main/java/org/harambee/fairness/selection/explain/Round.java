package org.harambee.fairness.selection.explain;

import java.util.List;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;

/**
 * One project selected, and what it changed.
 *
 * @param step which, by what, at which price, against whom
 * @param payments who paid what, those who paid most first; none where the rule asks nobody to pay
 * @param groups the same by group, one for each dimension and each group that paid
 * @param money what all voters have left together, in the election's units of money
 * @param budget what is left of the budget
 * @param shortfalls the projects that this put out of their supporters' reach
 */
public record Round(
        Step step,
        List<Payment> payments,
        List<GroupPayment> groups,
        Rational money,
        long budget,
        List<Shortfall> shortfalls) {
    public Round {
        payments = List.copyOf(payments);
        groups = List.copyOf(groups);
        shortfalls = List.copyOf(shortfalls);
    }
}
