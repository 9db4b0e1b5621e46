package org.harambee.fairness.selection.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Appraisal;

/** Adds up by the groups of one dimension what voters had, spent and got. */
final class GroupShares {
    private final Election election;
    private final Appraisal appraisal;
    private final int dimension;
    private final List<String> names;
    private final long[] voters;
    private final Rational[] money;
    private final Map<Integer, Tally> tallies = new LinkedHashMap<>();

    /** Of one selected project, by group, who named it and how many units it counts for them. */
    private record Tally(long[] votes, Rational[] units) {}

    private GroupShares(Election election, Terms terms, List<Round> rounds, int dimension) {
        this.election = election;
        this.appraisal = new Appraisal(election, terms.utility());
        this.dimension = dimension;
        this.names = election.groupings().get(dimension).names();
        this.voters = new long[names.size()];
        this.money = zeros();
        rounds.forEach(round -> tallies.put(round.step().project(), new Tally(new long[names.size()], zeros())));
        var ballots = election.ballots();
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            int group = ballots.group(dimension, ballot);
            voters[group] += ballots.weight(ballot);
            money[group] = money[group].plus(terms.money().get(ballot).times(ballots.weight(ballot)));
            count(ballot, group);
        }
    }

    static List<GroupShare> of(Election election, Terms terms, List<Round> rounds) {
        var shares = new ArrayList<GroupShare>();
        for (int dimension = 0; dimension < election.groupings().size(); dimension++) {
            shares.addAll(new GroupShares(election, terms, rounds, dimension).shares(rounds));
        }
        return shares;
    }

    private void count(int ballot, int group) {
        var ballots = election.ballots();
        for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
            var tally = tallies.get(ballots.project(entry));
            if (tally != null) {
                var units = Rational.of(appraisal.units(ballot, entry)).times(ballots.weight(ballot));
                tally.votes()[group] += ballots.weight(ballot);
                tally.units()[group] = tally.units()[group].plus(units);
            }
        }
    }

    private List<GroupShare> shares(List<Round> rounds) {
        var paid = paid(rounds);
        return IntStream.range(0, names.size())
                .mapToObj(group -> new GroupShare(
                        election.groupings().get(dimension).dimension(),
                        names.get(group),
                        voters[group],
                        money[group],
                        paid[group],
                        satisfaction(group),
                        say(group)))
                .toList();
    }

    private Rational[] paid(List<Round> rounds) {
        var paid = zeros();
        for (var round : rounds) {
            for (var payment : round.groups()) {
                if (payment.dimension()
                        .equals(election.groupings().get(dimension).dimension())) {
                    int group = names.indexOf(payment.group());
                    paid[group] = paid[group].plus(payment.paid());
                }
            }
        }
        return paid;
    }

    private Rational satisfaction(int group) {
        return tallies.entrySet().stream()
                .map(tally ->
                        appraisal.unit(tally.getKey()).times(tally.getValue().units()[group]))
                .reduce(Rational.ZERO, Rational::plus);
    }

    private Rational say(int group) {
        var say = Rational.ZERO;
        for (var tally : tallies.entrySet()) {
            long votes = Arrays.stream(tally.getValue().votes()).sum();
            long cost = election.projects().get(tally.getKey()).cost();
            if (votes > 0) {
                say = say.plus(Rational.of(cost, votes).times(tally.getValue().votes()[group]));
            }
        }
        return say;
    }

    private Rational[] zeros() {
        var zeros = new Rational[names.size()];
        Arrays.fill(zeros, Rational.ZERO);
        return zeros;
    }
}
