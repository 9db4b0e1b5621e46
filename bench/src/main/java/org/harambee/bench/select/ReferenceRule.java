package org.harambee.bench.select;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.greedy.Greedy;
import org.harambee.fairness.selection.phragmen.Phragmen;
import org.harambee.fairness.selection.shares.EqualShares;
import org.harambee.fairness.selection.shares.Fill;
import org.harambee.fairness.selection.shares.Raise;

/**
 * The reference's names of rules: {@code mes_cost}, {@code mes_card_add1u}, {@code greedy_borda}, {@code phragmen}. Add1
 * starts at the exact share and stops when nothing fits, with {@code _integral_noexh} at whole money and only then when
 * the budget would be exceeded. Ties go by id.
 */
public final class ReferenceRule {
    private static final Map<String, Utility> UTILITIES = Map.of(
            "cost", Utility.COST,
            "card", Utility.CARDINALITY,
            "additive", Utility.POINTS,
            "borda", Utility.BORDA);
    private static final TieBreaks TIES = TieBreaks.of(new TieBreak.Id());
    private static final Pattern GREEDY = Pattern.compile("greedy_(\\w+)");
    private static final Pattern SHARES = Pattern.compile("mes_([a-z]+)(_u|_add1u?|_add1_integral_noexhu?)?");

    private ReferenceRule() {}

    static boolean isKnown(String key) {
        return find(key).isPresent();
    }

    /** The rule of a name that is known. */
    public static Rule of(String key) {
        return find(key).orElseThrow();
    }

    /** What follows the file on our command line to choose the same. */
    static List<String> words(String key) {
        var greedy = GREEDY.matcher(key);
        if (key.equals("phragmen")) {
            return List.of("--rule", "phragmen", "--tie", "id");
        }
        if (greedy.matches()) {
            return List.of("--rule", "greedy", "--utility", utility(greedy), "--tie", "id");
        }
        var shares = SHARES.matcher(key);
        if (!shares.matches()) {
            throw new IllegalArgumentException("no rule " + key);
        }
        var way = Optional.ofNullable(shares.group(2)).orElse("");
        boolean whole = way.contains("integral");
        return List.of(
                "--utility",
                utility(shares),
                "--completion",
                way.isEmpty() ? "none" : way.equals("_u") ? "greedy" : way.endsWith("u") ? "add1-greedy" : "add1",
                "--start",
                whole ? "whole" : "exact",
                "--stop",
                whole ? "budget" : "exhaustive",
                "--tie",
                "id");
    }

    private static String utility(Matcher matcher) {
        return Objects.requireNonNull(UTILITIES.get(matcher.group(1)), matcher.group())
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<Rule> find(String key) {
        if (key.equals("phragmen")) {
            return Optional.of(new Phragmen(TIES));
        }
        var greedy = GREEDY.matcher(key);
        if (greedy.matches() && UTILITIES.containsKey(greedy.group(1))) {
            return Optional.of(Greedy.by(UTILITIES.get(greedy.group(1)), TIES));
        }
        var shares = SHARES.matcher(key);
        if (!shares.matches() || !UTILITIES.containsKey(shares.group(1))) {
            return Optional.empty();
        }
        var plain = EqualShares.plain(UTILITIES.get(shares.group(1)), TIES);
        var way = Optional.ofNullable(shares.group(2)).orElse("");
        var filled = way.endsWith("u") ? plain.filling(Fill.GREEDY) : plain;
        if (way.contains("integral")) {
            return Optional.of(filled.raising(Raise.add1(Raise.Start.WHOLE, Raise.Stop.BUDGET)));
        }
        return Optional.of(
                way.contains("add1") ? filled.raising(Raise.add1(Raise.Start.EXACT, Raise.Stop.EXHAUSTIVE)) : filled);
    }
}
