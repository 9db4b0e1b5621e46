package org.harambee.fairness.rotation;

import org.harambee.fairness.number.Rational;

/** What makes one plan better than another. */
public sealed interface Objective {
    /**
     * Leximin: what the worst off bears is as little as can be, then what the next bears, and so on; the choice of Rawls
     * and Sen, in optimisation of Ogryczak &amp; Śliwiński (2003). It pays any price for the worst off.
     */
    record Leximin() implements Objective {}

    /**
     * The worst off bears at most so much more than the least possible, and all together as little as they can.
     *
     * @param epsilon 1/10 for ten percent; from 0
     */
    record Within(Rational epsilon) implements Objective {
        /** @throws IllegalArgumentException where it is negative */
        public Within {
            if (epsilon.signum() < 0) {
                throw new IllegalArgumentException("epsilon is negative");
            }
        }

        /** The most that anyone may bear. */
        long cap(long leastWorst) {
            return Rational.of(leastWorst)
                    .times(epsilon.plus(Rational.ONE))
                    .floor()
                    .longValueExact();
        }
    }

    /** Ten percent more for the worst off: often half the price for all. */
    static Objective usual() {
        return new Within(Rational.of(1, 10));
    }
}
