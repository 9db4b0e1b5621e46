package org.harambee.fairness.selection.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.number.Sum;
import org.harambee.fairness.selection.Appraisal;
import org.harambee.fairness.selection.Tie;
import org.harambee.fairness.selection.TieNotBroken;
import org.harambee.fairness.selection.TieOrder;

/** The auditor's own account of an election: what is selected so far, what is left, and what every voter has. */
final class Books {
    final Election election;
    final Appraisal appraisal;
    private final TieOrder order;
    private final List<List<Integer>> entries = new ArrayList<>();
    private final Map<Integer, Rational> reach = new HashMap<>();
    private final int[] ballotOf;
    /** Voters with the same amount stand in one purse; all amounts are over one denominator. */
    private final int[] purseOf;

    private final List<BigInteger> purses = new ArrayList<>();
    private BigInteger denominator = BigInteger.ONE;
    private final boolean[] taken;
    private long left;
    private Optional<Tie> met = Optional.empty();

    /** Some voters for whom a project counts the same and who have the same. */
    record Holder(int purse, long units) {}

    Books(Election election, Claim claim) {
        this.election = election;
        this.appraisal = new Appraisal(election, claim.utility());
        this.order = claim.ties().order(election);
        this.taken = new boolean[election.projects().size()];
        this.left = election.budget();
        var ballots = election.ballots();
        this.ballotOf = new int[ballots.entries()];
        this.purseOf = new int[ballots.distinct()];
        IntStream.range(0, taken.length).forEach(_ -> entries.add(new ArrayList<>()));
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                ballotOf[entry] = ballot;
                entries.get(ballots.project(entry)).add(entry);
            }
        }
        endow(claim.endowments());
    }

    private void endow(List<Rational> endowments) {
        endowments.stream().distinct().forEach(amount -> refine(amount.denominator()));
        var places = new HashMap<Rational, Integer>();
        for (int ballot = 0; ballot < purseOf.length; ballot++) {
            purseOf[ballot] = places.computeIfAbsent(endowments.get(ballot), amount -> {
                purses.add(over(amount));
                return purses.size() - 1;
            });
        }
    }

    /** How many binary digits the denominator of all amounts has. */
    int digits() {
        return denominator.bitLength();
    }

    long left() {
        return left;
    }

    long cost(int project) {
        return election.projects().get(project).cost();
    }

    boolean taken(int project) {
        return taken[project];
    }

    /** All projects not selected so far. */
    List<Integer> open() {
        return IntStream.range(0, taken.length).filter(p -> !taken[p]).boxed().toList();
    }

    /** Writes down that a project is selected. */
    void take(int project) {
        taken[project] = true;
        left -= cost(project);
    }

    /** The voters who named a project, by weight. */
    long votes(int project) {
        var ballots = election.ballots();
        return entries.get(project).stream()
                .mapToLong(entry -> ballots.weight(ballotOf[entry]))
                .sum();
    }

    /** Whether some supporter of a project was given money at the start. */
    boolean endowed(int project, List<Rational> endowments) {
        return entries.get(project).stream()
                .anyMatch(entry -> appraisal.supports(ballotOf[entry], entry)
                        && endowments.get(ballotOf[entry]).signum() > 0);
    }

    /** Those who support a project, or with {@code all} everybody who names it, and how many they are by weight. */
    Map<Holder, Long> holders(int project, boolean all) {
        var ballots = election.ballots();
        var holders = new HashMap<Holder, Long>();
        for (int entry : entries.get(project)) {
            int ballot = ballotOf[entry];
            if (all || appraisal.supports(ballot, entry)) {
                var holder = new Holder(purseOf[ballot], appraisal.units(ballot, entry));
                holders.merge(holder, ballots.weight(ballot), Long::sum);
            }
        }
        return holders;
    }

    /** The units of all supporters of a project: what a price for each can raise at most. */
    Rational reach(int project) {
        return reach.computeIfAbsent(project, p -> {
            var sum = new Sum();
            holders(p, false).forEach((holder, voters) -> sum.add(Rational.of(holder.units()), voters));
            return sum.value().times(appraisal.unit(p));
        });
    }

    Rational amount(Holder holder) {
        return new Rational(purses.get(holder.purse()), denominator);
    }

    /** What all these have together. */
    Rational sum(Map<Holder, Long> holders) {
        var sum = BigInteger.ZERO;
        for (var holder : holders.entrySet()) {
            sum = sum.add(purses.get(holder.getKey().purse()).multiply(BigInteger.valueOf(holder.getValue())));
        }
        return new Rational(sum, denominator);
    }

    /** An amount as the least whole number that a purse must hold to have it, until somebody pays. */
    BigInteger threshold(Rational amount) {
        var parts = amount.numerator().multiply(denominator).divideAndRemainder(amount.denominator());
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    boolean hasLess(Holder holder, BigInteger threshold) {
        return purses.get(holder.purse()).compareTo(threshold) < 0;
    }

    boolean hasLess(Holder holder, Rational amount) {
        return hasLess(holder, threshold(amount));
    }

    /**
     * Everybody who named the project pays.
     *
     * @param dues of each holder what a voter of weight 1 pays; nothing for those not in it
     */
    void pay(int project, Map<Holder, Rational> dues) {
        dues.values().stream().map(Rational::denominator).distinct().forEach(this::refine);
        var next = new HashMap<Holder, Integer>();
        for (int entry : entries.get(project)) {
            int ballot = ballotOf[entry];
            var holder = new Holder(purseOf[ballot], appraisal.units(ballot, entry));
            var due = dues.get(holder);
            if (due != null) {
                purseOf[ballot] = next.computeIfAbsent(holder, h -> {
                    purses.add(purses.get(h.purse()).subtract(over(due)));
                    return purses.size() - 1;
                });
            }
        }
        tidy();
    }

    /** Voters with the same amount share a purse again, and purses that nobody has any more are dropped. */
    private void tidy() {
        var places = new HashMap<BigInteger, Integer>();
        var kept = new ArrayList<BigInteger>();
        var moved = new int[purses.size()];
        Arrays.fill(moved, -1);
        for (int ballot = 0; ballot < purseOf.length; ballot++) {
            int old = purseOf[ballot];
            if (moved[old] < 0) {
                moved[old] = places.computeIfAbsent(purses.get(old), amount -> {
                    kept.add(amount);
                    return kept.size() - 1;
                });
            }
            purseOf[ballot] = moved[old];
        }
        purses.clear();
        purses.addAll(kept);
    }

    /** @throws Discrepancy where the ties would have put another of these equal projects first */
    void preferred(int project, List<Integer> equal) throws Discrepancy {
        int first = first(equal);
        if (first != project) {
            throw new Discrepancy(name(first) + " is equal to " + name(project) + " and preferred by the tie-breaks");
        }
        met = order.tie(equal);
    }

    /** The tie that was met last, where the last project had equals. */
    Optional<Tie> met() {
        return met;
    }

    /** @throws Discrepancy where no tie-break decides */
    int first(List<Integer> equal) throws Discrepancy {
        try {
            return order.first(equal);
        } catch (TieNotBroken e) {
            throw new Discrepancy("no tie-break decides between " + e.first() + " and " + e.second());
        }
    }

    String name(int project) {
        return election.projects().get(project).id();
    }

    /** An amount in whole money, exact. */
    String money(Rational units) {
        return units.dividedBy(new Rational(BigInteger.TEN.pow(election.decimals()), BigInteger.ONE))
                .toString();
    }

    String money(long units) {
        return money(Rational.of(units));
    }

    Ballots ballots() {
        return election.ballots();
    }

    private void refine(BigInteger multiple) {
        var factor = multiple.divide(denominator.gcd(multiple));
        if (!factor.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(factor);
            purses.replaceAll(factor::multiply);
        }
    }

    private BigInteger over(Rational amount) {
        return amount.numerator().multiply(denominator.divide(amount.denominator()));
    }
}
