package org.harambee.fairness.leniency;

/** Student's t distribution, moved and stretched. */
record StudentT(double centre, double scale, Freedom freedom) {

    /** How likely it is not above a number. */
    double below(double number) {
        if (scale == 0) {
            return number >= centre ? 1 : 0;
        }
        double t = (number - centre) / scale;
        return t > 0 ? 1 - freedom.tail(t) : freedom.tail(-t);
    }
}
