package org.harambee.selecting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;

/** What put a project first, in words that can be followed with a pocket calculator. */
final class Grounds {
    private final Request request;
    private final Election election;
    private final Money money;

    Grounds(Request request, Election election, Money money) {
        this.request = request;
        this.election = election;
        this.money = money;
    }

    String of(Step step) {
        return switch (step.by()) {
            case EQUAL_SHARES -> "nobody has to pay more than " + price(step);
            case EXACT_EQUAL_SHARES -> "whoever pays for it pays " + price(step);
            case BOUNDED_OVERSPENDING ->
                "it asks least for what it is worth, what is not paid counted against it (figure "
                        + figure(step.measure()) + ")";
            case PHRAGMEN ->
                step.measure().signum() == 0
                        ? "nobody named it, and nothing that anybody named is left"
                        : "its supporters then carry " + money.exact(step.measure())
                                + " each, and those of no other would carry less";
            case GREEDY -> greedy(step);
            case TOP ->
                "of those that fit none has more " + counted(request.utility()) + " than " + figure(step.measure());
        };
    }

    private String price(Step step) {
        var cost = Rational.of(cost(step));
        return switch (request.utility()) {
            case COST ->
                money.exact(step.measure().times(cost)) + ", "
                        + figure(step.measure().times(100))
                        + " % of its cost; no other that can be paid for asks for a smaller part";
            case CARDINALITY -> money.exact(step.measure()) + "; no other that can be paid for asks for less";
            case POINTS -> money.exact(step.measure()) + " for each point; no other that can be paid for asks for less";
            case BORDA, BORDA1 ->
                money.exact(step.measure())
                        + " for each place of her ranking; no other that can be paid for asks for less";
        };
    }

    private String greedy(Step step) {
        if (cost(step) == 0) {
            return "it costs nothing";
        }
        if (step.measure().signum() == 0) {
            return "nobody named it, but it fits, and nothing that anybody named does";
        }
        var worth = request.rule() == RuleName.GREEDY_PER_COST
                ? Worth.CARDINALITY
                // the other side of a comparison is greedy by votes
                : request.comparison() == Comparing.NONE ? request.utility() : Worth.COST;
        if (worth == Worth.COST) {
            return "of those that fit none has more votes than " + figure(step.measure());
        }
        return "of those that fit none has more " + counted(worth) + " for its money than "
                + figure(step.measure().times(Rational.of(cost(step)))) + " for "
                + money.of(cost(step));
    }

    private static String counted(Worth worth) {
        return switch (worth) {
            case COST, CARDINALITY -> "votes";
            case POINTS -> "points";
            case BORDA, BORDA1 -> "places in rankings";
        };
    }

    private long cost(Step step) {
        return election.projects().get(step.project()).cost();
    }

    /** With four digits behind the point, below 1 with six that count; zeros at the end say nothing. */
    static String figure(Rational value) {
        var numerator = new BigDecimal(value.numerator());
        var denominator = new BigDecimal(value.denominator());
        if (value.compareTo(Rational.ONE) < 0) {
            return numerator
                    .divide(denominator, new MathContext(6))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        var rounded = numerator.divide(denominator, 4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }
}
