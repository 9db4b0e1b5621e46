package org.harambee.selecting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.shares.Endowments;
import org.harambee.fairness.selection.shares.EqualShares;
import org.harambee.fairness.selection.shares.ExactEqualShares;
import org.harambee.fairness.selection.shares.Fill;
import org.harambee.fairness.selection.shares.Raise;

/** Equal Shares, plain or exact, with the endowments and the completion that were asked for. */
final class Completing {
    private static final int DIGITS = 18;

    private Completing() {}

    /** @throws IllegalArgumentException where the increment or the contributions can't be */
    static Rule of(Request request, Utility utility, TieBreaks ties, Election election, SelectionBar bar) {
        if (request.isExact()) {
            var exact = exact(request, utility, ties);
            return watched -> exact.choose(watched, bar::ran);
        }
        var plain = EqualShares.plain(utility, ties)
                .endowing(endowments(request, election))
                .filling(fill(request));
        var shares = request.raises() ? plain.raising(raise(request)) : plain;
        return watched -> shares.choose(watched, bar::ran);
    }

    static Endowments endowments(Request request, Election election) {
        return request.contributions().isEmpty() ? new Endowments.Equal() : contributions(request, election);
    }

    private static ExactEqualShares exact(Request request, Utility utility, TieBreaks ties) {
        if (!request.contributions().isEmpty()) {
            throw new IllegalArgumentException("--contribution does not go with Exact Equal Shares");
        }
        var stop = request.raises()
                ? Optional.of(Raise.Stop.valueOf(request.stop().name()))
                : Optional.<Raise.Stop>empty();
        return new ExactEqualShares(utility, stop, fill(request), ties);
    }

    private static Fill fill(Request request) {
        return switch (request.completion()) {
            case NONE, ADD1, BUDGET, EES -> Fill.NONE;
            case GREEDY, ADD1_GREEDY, BUDGET_GREEDY, EES_GREEDY -> Fill.GREEDY;
            case PHRAGMEN, ADD1_PHRAGMEN -> Fill.PHRAGMEN;
        };
    }

    /** How endowments are raised, where they are. */
    static Raise raise(Request request) {
        return new Raise(
                Raise.Start.valueOf(request.start().name()),
                Raise.Stop.valueOf(request.stop().name()),
                request.isByPercent() ? Raise.Per.PERCENT : Raise.Per.VOTER,
                Rational.of(request.increment()));
    }

    static Endowments.OfGroups contributions(Request request, Election election) {
        if (request.groups().isEmpty()) {
            throw new IllegalArgumentException("--contribution needs --groups with the column of the groups");
        }
        var unit = Rational.of(BigDecimal.ONE.movePointRight(election.decimals()));
        Map<String, Rational> amounts = new HashMap<>();
        request.contributions()
                .forEach((group, money) ->
                        amounts.put(group, amount(group, money).times(unit)));
        return new Endowments.OfGroups(request.groups().getFirst(), amounts);
    }

    /** Fractions of more digits would take hours before they are refused. */
    static boolean isTooLong(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return plain.scale() > DIGITS || (long) plain.precision() - plain.scale() > DIGITS;
    }

    private static Rational amount(String group, String money) {
        try {
            var amount = new BigDecimal(money);
            if (isTooLong(amount)) {
                throw new IllegalArgumentException("the contribution of " + group + " has too many digits");
            }
            return Rational.of(amount);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the contribution of " + group + " is no number: " + money, e);
        }
    }
}
