package org.harambee.selecting;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.number.Sum;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.Search;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.audit.Axioms;
import org.harambee.fairness.selection.audit.Claim;
import org.harambee.fairness.selection.audit.Finding;
import org.harambee.fairness.selection.explain.Explanation;
import org.harambee.fairness.selection.explain.NearMisses;
import org.harambee.fairness.selection.explain.NotChosen;
import org.harambee.fairness.selection.explain.Terms;

/**
 * Why the outcome is what it is.
 *
 * @param axioms what the outcome owes to groups of voters, and whether it is kept
 * @param near by project, how near it came to being chosen; of those that were looked at
 * @param start what all voters had before anything was bought, in the election's units of money
 */
record Reasons(Explanation explanation, List<Finding> axioms, Map<Integer, Near> near, Rational start) {
    /** Entries looked at for all answers together, so that the work stays within a minute or so. */
    private static final double EFFORT = 1e9;

    private static final int FEWEST_RUNS = 8;
    private static final int MOST_RUNS = 60;

    /**
     * How near a project came.
     *
     * @param cheaper the largest cost at which it would have won, everything else equal
     * @param supported the fewest further ballots naming only it
     */
    record Near(NearMisses.Found cheaper, NearMisses.Found supported) {}

    static Optional<Reasons> of(
            Request request, Election election, Optional<String> seed, Outcome outcome, PrintStream err) {
        if (!request.explain()) {
            return Optional.empty();
        }
        var terms = terms(request, election, outcome);
        var explanation = Explanation.of(election, terms, outcome);
        var claim = Claim.of(
                outcome,
                terms.utility(),
                terms.money(),
                new TieBreaks(List.of()),
                Phases.of(request, outcome).toArray(Step.By[]::new));
        var axioms = Axioms.of(election, claim);
        var losers = explanation.notChosen().stream().map(NotChosen::project).toList();
        int runs = request.near().orElseGet(() -> runs(election, outcome, losers.size()));
        try (var bar = new SelectionBar(err, election)) {
            var rule = Choosing.rule(request, election, seed, SelectionBar.hidden(err, election));
            return Optional.of(new Reasons(
                    explanation,
                    axioms,
                    runs == 0 ? Map.of() : near(election, rule, losers, runs, bar),
                    start(election, terms)));
        }
    }

    /** What voters had at the start of the run that counts. */
    static Terms terms(Request request, Election election, Outcome outcome) {
        var utility = Choosing.utility(request, election);
        if (request.isWonByGreedy(outcome)) {
            return Terms.without(election, Utility.COST);
        }
        if (!request.isByEqualShares() && request.rule() != RuleName.BOS) {
            return Terms.without(election, request.rule() == RuleName.GREEDY_PER_COST ? Utility.CARDINALITY : utility);
        }
        if (request.contributions().isEmpty()) {
            return Terms.equal(election, utility, outcome);
        }
        return Terms.given(election, utility, contributed(request, election), outcome);
    }

    private static Rational start(Election election, Terms terms) {
        var weights = new HashMap<Rational, Long>();
        for (int ballot = 0; ballot < election.ballots().distinct(); ballot++) {
            weights.merge(terms.money().get(ballot), election.ballots().weight(ballot), Long::sum);
        }
        var sum = new Sum();
        weights.forEach(sum::add);
        return sum.value();
    }

    private static List<Rational> contributed(Request request, Election election) {
        var amounts = Completing.contributions(request, election).amounts();
        var ballots = election.ballots();
        var names = election.groupings().getFirst().names();
        var weights = new long[names.size()];
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            weights[ballots.group(0, ballot)] += ballots.weight(ballot);
        }
        var all = new ArrayList<Rational>();
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            int group = ballots.group(0, ballot);
            all.add(amounts.getOrDefault(names.get(group), Rational.ZERO)
                    .times(Rational.of(ballots.weight(ballot), weights[group])));
        }
        return all;
    }

    /** Decided by the size alone, so that the same input gets the same answers on any machine. */
    private static int runs(Election election, Outcome outcome, int losers) {
        double once = Math.max(1, election.ballots().entries())
                * outcome.search().map(Search::runs).orElse(1L).doubleValue();
        int runs = (int) Math.min(MOST_RUNS, EFFORT / (2.0 * Math.max(1, losers) * once));
        return runs < FEWEST_RUNS ? 0 : runs;
    }

    private static Map<Integer, Near> near(
            Election election, Rule rule, List<Integer> losers, int runs, SelectionBar bar) {
        var misses = new NearMisses(election, rule, runs);
        var done = new AtomicInteger();
        Map<Integer, Near> all = new TreeMap<>();
        var found = losers.parallelStream()
                .map(project -> {
                    var near = new Near(misses.cheaper(project), misses.supported(project));
                    bar.did(done.incrementAndGet(), losers.size());
                    return near;
                })
                .toList();
        for (int i = 0; i < losers.size(); i++) {
            all.put(losers.get(i), found.get(i));
        }
        return all;
    }
}
