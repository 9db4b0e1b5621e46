package org.harambee.fairness.matching;

/**
 * What somebody can give.
 *
 * @param from the first period
 * @param until the last period
 * @param capacity in whole units, in each of the periods
 * @param most in all periods together
 */
public record Offer(String id, int from, int until, int capacity, int most) {
    public Offer {
        if (capacity < 0 || most < 0 || until < from) {
            throw new IllegalArgumentException("offer " + id + " can't give " + capacity + " in periods " + from
                    + " to " + until + ", " + most + " in all");
        }
    }
}
