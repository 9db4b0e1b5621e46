package org.harambee.fairness.leniency;

/**
 * The tails of Student's t distribution with so many degrees of freedom, by the regularised incomplete beta function
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1 and 26.5.8), to about 14 digits.
 *
 * @param logFront what the function starts with, the same for all numbers
 */
record Freedom(int degrees, double logFront) {
    private static final double TINY = 1e-300;
    private static final double PRECISION = 1e-15;
    private static final int MOST_STEPS = 10_000;
    private static final double FAR = 15;

    static Freedom of(int degrees) {
        return new Freedom(degrees, logGamma((degrees + 1) / 2.0) - logGamma(degrees / 2.0) - logGamma(0.5));
    }

    /** How likely it is above t, for t from 0 on. */
    double tail(double t) {
        double x = degrees / (degrees + t * t);
        double a = degrees / 2.0;
        if (x >= 1) {
            return 0.5;
        }
        double front = Math.exp(logFront + a * Math.log(x) + Math.log1p(-x) / 2);
        // the fraction converges fast on one side only; the other is its mirror
        double beta =
                x < (a + 1) / (a + 2.5) ? front * fraction(x, a, 0.5) / a : 1 - front * fraction(1 - x, 0.5, a) * 2;
        return beta / 2;
    }

    /** Lentz's way to evaluate a continued fraction from its front. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m < MOST_STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return value;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Stirling's series, after as many steps of x! = x (x - 1)! as make it exact to 15 digits; for x above 0. */
    private static double logGamma(double x) {
        double shift = 0;
        double z = x;
        while (z < FAR) {
            shift -= Math.log(z);
            z++;
        }
        double inverse = 1 / (z * z);
        double series = (1 / 12.0 - inverse * (1 / 360.0 - inverse * (1 / 1260.0 - inverse / 1680.0))) / z;
        return shift + (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series;
    }
}
