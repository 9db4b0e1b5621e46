package org.harambee.fairness.selection.explain;

import java.util.List;
import org.harambee.fairness.number.Rational;

/**
 * What some voters paid alike for one project.
 *
 * @param each of each voter of weight 1, in the election's units of money; for Phragmén the load added
 * @param last whether it was all they had left, and less than the others paid for the same utility
 * @param voters how many they are, by weight
 * @param ballots their ballots
 */
public record Payment(Rational each, boolean last, long voters, List<Integer> ballots) {
    public Payment {
        ballots = List.copyOf(ballots);
    }

    /** All of them together. */
    public Rational total() {
        return each.times(voters);
    }
}
