package org.harambee.gatherings.interest;

/**
 * How many are interested without showing their name, in steps of five: an exact number would tell who it is when a
 * name goes from the list and the number grows.
 *
 * @param any whether there is anyone at all
 * @param atLeast the number, rounded down to a multiple of five
 */
public record Unnamed(boolean any, int atLeast) {
    private static final int STEP = 5;

    static Unnamed of(int count) {
        return new Unnamed(count > 0, count / STEP * STEP);
    }
}
