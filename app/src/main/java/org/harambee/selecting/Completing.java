package org.harambee.selecting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.shares.Endowments;
import org.harambee.fairness.selection.shares.EqualShares;
import org.harambee.fairness.selection.shares.Fill;
import org.harambee.fairness.selection.shares.Raise;

/** Equal Shares with the endowments and the completion that were asked for. */
final class Completing {
    private Completing() {}

    /** @throws IllegalArgumentException where the increment or the contributions can't be */
    static EqualShares of(Request request, EqualShares plain, Election election) {
        var endowed = request.contributions().isEmpty() ? plain : plain.endowing(contributions(request, election));
        return switch (request.completion()) {
            case NONE -> endowed;
            case ADD1 -> endowed.raising(raise(request, Raise.Per.VOTER));
            case ADD1_GREEDY -> endowed.raising(raise(request, Raise.Per.VOTER)).filling(Fill.GREEDY);
            case ADD1_PHRAGMEN ->
                endowed.raising(raise(request, Raise.Per.VOTER)).filling(Fill.PHRAGMEN);
            case GREEDY -> endowed.filling(Fill.GREEDY);
            case PHRAGMEN -> endowed.filling(Fill.PHRAGMEN);
            case BUDGET -> endowed.raising(raise(request, Raise.Per.PERCENT));
            case BUDGET_GREEDY ->
                endowed.raising(raise(request, Raise.Per.PERCENT)).filling(Fill.GREEDY);
            case EES, EES_GREEDY ->
                throw new IllegalArgumentException("--completion " + request.completion() + " is not there yet");
        };
    }

    private static Raise raise(Request request, Raise.Per per) {
        return new Raise(
                Raise.Start.valueOf(request.start().name()),
                Raise.Stop.valueOf(request.stop().name()),
                per,
                Rational.of(request.increment()));
    }

    private static Endowments contributions(Request request, Election election) {
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

    private static Rational amount(String group, String money) {
        try {
            return Rational.of(new BigDecimal(money));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the contribution of " + group + " is no number: " + money, e);
        }
    }
}
