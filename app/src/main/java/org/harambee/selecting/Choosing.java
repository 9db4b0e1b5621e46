package org.harambee.selecting;

import java.io.PrintStream;
import java.util.Optional;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.Comparison;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.greedy.Greedy;
import org.harambee.fairness.selection.greedy.Top;
import org.harambee.fairness.selection.phragmen.Phragmen;
import org.harambee.fairness.selection.shares.BoundedOverspending;
import org.harambee.telling.Refusal;
import org.harambee.telling.Words;

/** From the words of the command line to a rule, and from there to its outcome. */
final class Choosing {
    private Choosing() {}

    /** @throws Refusal where the words do not fit each other or the ballots */
    static Outcome choose(Request request, Election election, Optional<String> seed, PrintStream err) throws Refusal {
        try (var bar = new SelectionBar(err, election)) {
            return rule(request, election, seed, bar).choose(election);
        } catch (IllegalArgumentException unfit) {
            throw Refusal.ofUse(unfit.getMessage() + " (harambee.jar select --help)");
        }
    }

    /** @throws IllegalArgumentException where the words do not fit each other or the ballots */
    static Rule rule(Request request, Election election, Optional<String> seed, SelectionBar bar) {
        var ties = new TieBreaks(
                request.ties().stream().map(word -> tieBreak(word, seed)).toList());
        var rule = rule(request, election, ties, bar);
        return switch (request.comparison()) {
            case NONE -> rule;
            case WINNERS -> compared(rule, ties, Comparison.Preference.MORE_WINNERS);
            case ANY -> compared(rule, ties, Comparison.Preference.ANY_WINNER);
        };
    }

    private static Rule compared(Rule rule, TieBreaks ties, Comparison.Preference preference) {
        return new Comparison(rule, Greedy.by(Utility.COST, ties), preference);
    }

    private static Rule rule(Request request, Election election, TieBreaks ties, SelectionBar bar) {
        var utility = utility(request, election);
        return switch (request.rule()) {
            case EQUAL_SHARES, EXACT_EQUAL_SHARES -> Completing.of(request, utility, ties, election, bar);
            case BOS -> new BoundedOverspending(utility, Completing.endowments(request, election), ties);
            case GREEDY -> Greedy.by(utility, ties);
            case GREEDY_PER_COST -> Greedy.by(Utility.CARDINALITY, ties);
            case PHRAGMEN -> new Phragmen(ties);
            case TOP ->
                request.size().map(size -> new Top(utility, size, ties)).orElseGet(() -> Top.within(utility, ties));
        };
    }

    /** @throws IllegalArgumentException where the ballots do not carry what it needs */
    static Utility utility(Request request, Election election) {
        var utility = Utility.valueOf(request.utility().name());
        boolean carried = switch (utility) {
            case COST, CARDINALITY -> true;
            case POINTS -> election.type().hasPoints();
            case BORDA, BORDA1 -> election.type() == BallotType.ORDINAL;
        };
        if (!carried) {
            throw new IllegalArgumentException("--utility " + request.utility() + " does not fit: the ballots are "
                    + Words.of(election.type()) + " ballots");
        }
        return utility;
    }

    static TieBreak tieBreak(TieWord word, Optional<String> seed) {
        return switch (word) {
            case COST -> new TieBreak.LowestCost();
            case MAX_COST -> new TieBreak.HighestCost();
            case VOTES -> new TieBreak.MostVotes();
            case ORDER -> new TieBreak.Order();
            case ID -> new TieBreak.Id();
            case LOT -> new TieBreak.Lot(seed.orElseThrow());
        };
    }
}
