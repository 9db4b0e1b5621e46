package org.harambee.fairness.selection.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.Search;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Tie;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.audit.Audit;
import org.harambee.fairness.selection.audit.Axiom;
import org.harambee.fairness.selection.audit.Axioms;
import org.harambee.fairness.selection.audit.Claim;
import org.harambee.fairness.selection.audit.Finding;
import org.harambee.fairness.selection.audit.Raising;
import org.harambee.fairness.selection.audit.Verdict;
import org.harambee.fairness.selection.explain.Explanation;
import org.harambee.fairness.selection.explain.Payment;
import org.harambee.fairness.selection.explain.Terms;
import org.harambee.fairness.selection.greedy.Greedy;
import org.harambee.fairness.selection.phragmen.Phragmen;
import org.harambee.fairness.selection.shares.BoundedOverspending;
import org.harambee.fairness.selection.shares.Endowments;
import org.harambee.fairness.selection.shares.EqualShares;
import org.harambee.fairness.selection.shares.ExactEqualShares;
import org.harambee.fairness.selection.shares.Fill;
import org.harambee.fairness.selection.shares.Raise;
import org.junit.jupiter.api.Test;

/** What the rules do passes the audit, and what is tampered with does not. */
class AuditPropertyTests {
    private static final TieBreaks BY_ID = TieBreaks.of(new TieBreak.Id());

    private record Case(Election election, Claim claim, Outcome outcome, Terms terms) {}

    @Test
    void whatTheRulesDoHolds() {
        Cases.few(draw -> {
            var claimed = draw(draw);
            assertThat(Audit.of(claimed.election(), claimed.claim()))
                    .isEqualTo(new Verdict.Holds(claimed.claim().rounds().size()));
        });
    }

    @Test
    void whatEqualSharesPromisesHolds() {
        Cases.few(draw -> {
            var claimed = draw(draw);
            assertThat(Axioms.of(claimed.election(), claimed.claim()))
                    .noneMatch(finding -> finding.promised() && finding.result() == Finding.Result.FAILS);
        });
    }

    @Test
    void whoIsOwedSomethingIsFoundByLookingAtEveryGroup() {
        Cases.few(draw -> {
            var claimed = draw(draw);
            var finding = Axioms.of(claimed.election(), claimed.claim()).stream()
                    .filter(f -> f.axiom() == Axiom.EJR_PLUS && f.result() != Finding.Result.NOT_SHOWN)
                    .findFirst();
            // all groups of up to ten voters can be looked at
            if (finding.isPresent() && claimed.election().ballots().weight() <= 10) {
                assertThat(finding.get().result() == Finding.Result.FAILS)
                        .isEqualTo(someGroupIsOwed(
                                PlainElection.of(
                                        claimed.election(), claimed.claim().utility()),
                                claimed));
            }
        });
    }

    /** Some k supporters of a loser each have a part of at least c/k, and got no more for it than at its price. */
    private static boolean someGroupIsOwed(PlainElection plain, Case claimed) {
        var selected = claimed.outcome().selected();
        return plain.projects().stream().filter(p -> !selected.contains(p)).anyMatch(p -> {
            var supporters = plain.supporters(p);
            return IntStream.range(1, 1 << supporters.size()).anyMatch(group -> {
                var size = Fraction.of(Integer.bitCount(group));
                return IntStream.range(0, supporters.size())
                        .filter(member -> (group >> member & 1) == 1)
                        .mapToObj(supporters::get)
                        .allMatch(member -> {
                            var got = Fraction.sum(
                                    selected.stream().map(member::utility).toList());
                            var fraction = Fraction.ONE.plus(got.dividedBy(member.utility(p)));
                            var given = claimed.claim().endowments().get(member.ballot());
                            var money = given.signum() > 0 ? Fraction.of(given) : member.endowment();
                            return plain.cost(p).times(fraction).compareTo(money.times(size)) <= 0;
                        });
            });
        });
    }

    @Test
    void whatIsExplainedAddsUpAndPassesTheAudit() {
        Cases.few(draw -> {
            var claimed = draw(draw);
            var rounds = Explanation.of(claimed.election(), claimed.terms(), claimed.outcome())
                    .rounds();
            var paying = new ArrayList<Claim.Round>();
            for (var round : rounds) {
                var paid = round.payments().stream().map(Payment::total).reduce(Rational.ZERO, Rational::plus);
                boolean shared = round.step().by() == Step.By.EQUAL_SHARES
                        || round.step().by() == Step.By.EXACT_EQUAL_SHARES;
                long cost = claimed.election()
                        .projects()
                        .get(round.step().project())
                        .cost();
                assertThat(paid).isEqualTo(shared ? Rational.of(cost) : paid);
                paying.add(new Claim.Round(
                        round.step().project(),
                        round.step().by(),
                        round.step().measure(),
                        round.payments().stream()
                                .map(p -> new Claim.Paid(p.each(), p.voters()))
                                .toList()));
            }
            assertThat(Audit.of(claimed.election(), with(claimed.claim(), paying)))
                    .isEqualTo(new Verdict.Holds(paying.size()));
        });
    }

    @Test
    void anEndowmentThatTheSearchDidNotEndAtIsFound() {
        Cases.few(draw -> {
            var claimed = draw(draw);
            var raising = claimed.claim().raising();
            if (raising.isEmpty() || raising.get().stop() != Search.Stop.BUDGET) {
                return;
            }
            long steps = draw.random().nextInt(4) - 2L;
            var increment = raising.get().increment();
            if (increment.signum() == 0) {
                return;
            }
            var other = claimed.claim().endowments().stream()
                    .map(e -> e.plus(increment.times(steps)).max(Rational.ZERO))
                    .toList();
            var claim = claimed.claim();
            var tampered = new Claim(
                    claim.utility(),
                    other,
                    true,
                    claim.ties(),
                    claim.phases(),
                    claim.rounds(),
                    claim.cost(),
                    raising,
                    claim.decided());
            if (steps != 0 && !other.equals(claim.endowments())) {
                assertThat(Audit.of(claimed.election(), tampered)).isInstanceOf(Verdict.Fails.class);
            }
        });
    }

    @Test
    void raisingThatEndedAtTheFirstEndowmentThoughTheNextIsWithinTheBudgetIsFound() {
        Cases.few(draw -> {
            var utility = draw.any(List.of(Utility.COST, Utility.CARDINALITY));
            var election = draw.election(BallotType.APPROVAL);
            var once = new ExactEqualShares(utility, Optional.empty(), Fill.NONE, BY_ID).choose(election);
            var raised = new ExactEqualShares(utility, Optional.of(Raise.Stop.BUDGET), Fill.NONE, BY_ID)
                    .choose(election)
                    .search()
                    .orElseThrow();
            var terms = Terms.equal(election, utility, once);
            var claim = Claim.of(once, utility, terms.money(), BY_ID, Step.By.EXACT_EQUAL_SHARES)
                    .raising(Raising.ofEvents(election, Search.Stop.BUDGET));
            var start = terms.money().isEmpty() ? Rational.ZERO : terms.money().getFirst();
            boolean ended =
                    raised.stop() == Search.Stop.BUDGET && raised.endowment().equals(start);
            assertThat(Audit.of(election, claim) instanceof Verdict.Holds).isEqualTo(ended);
        });
    }

    @Test
    void whatIsTamperedWithIsFound() {
        Cases.few(draw -> {
            var claimed = draw(draw);
            var rounds = new ArrayList<>(claimed.claim().rounds());
            if (rounds.isEmpty()) {
                return;
            }
            int place = draw.random().nextInt(rounds.size());
            switch (draw.random().nextInt(3)) {
                case 0 -> rounds.remove(place);
                case 1 -> Collections.swap(rounds, place, (place + 1) % rounds.size());
                default -> {
                    var round = rounds.get(place);
                    rounds.set(
                            place,
                            new Claim.Round(
                                    round.project(),
                                    round.by(),
                                    round.measure().plus(Rational.of(1, 1000)),
                                    List.of()));
                }
            }
            if (!rounds.equals(claimed.claim().rounds())) {
                assertThat(Audit.of(claimed.election(), with(claimed.claim(), rounds)))
                        .isInstanceOf(Verdict.Fails.class);
            }
        });
    }

    private static Case draw(RandomElections draw) {
        var kind = draw.any(Cases.KINDS);
        var election = draw.election(kind.type());
        int rule = draw.random().nextInt(6);
        if (rule == 2 && kind.type() == BallotType.APPROVAL) {
            var exact = new ExactEqualShares(
                    kind.utility(),
                    draw.any(List.of(Optional.empty(), Optional.of(Raise.Stop.BUDGET))),
                    Fill.NONE,
                    BY_ID);
            return claim(election, exact, kind, Step.By.EXACT_EQUAL_SHARES);
        }
        if (rule == 3) {
            var overspending = new BoundedOverspending(kind.utility(), new Endowments.Equal(), BY_ID);
            return claim(election, overspending, kind, Step.By.BOUNDED_OVERSPENDING);
        }
        if (rule == 0) {
            return claim(election, Greedy.by(kind.utility(), BY_ID), kind, Step.By.GREEDY);
        }
        if (rule == 1 && kind.type() == BallotType.APPROVAL) {
            return claim(election, new Phragmen(BY_ID), kind, Step.By.PHRAGMEN);
        }
        var shares = EqualShares.plain(kind.utility(), BY_ID);
        if (draw.random().nextBoolean()) {
            var stop = draw.any(List.of(Raise.Stop.values()));
            shares = shares.raising(new Raise(Raise.Start.EXACT, stop, Raise.Per.VOTER, Rational.of(1, 2)));
        }
        return switch (draw.random().nextInt(3)) {
            case 0 -> claim(election, shares, kind, Step.By.EQUAL_SHARES);
            case 1 ->
                kind.type() == BallotType.APPROVAL
                        ? claim(election, shares.filling(Fill.PHRAGMEN), kind, Step.By.EQUAL_SHARES, Step.By.PHRAGMEN)
                        : claim(election, shares, kind, Step.By.EQUAL_SHARES);
            default -> claim(election, shares.filling(Fill.GREEDY), kind, Step.By.EQUAL_SHARES, Step.By.GREEDY);
        };
    }

    private static Case claim(Election election, Rule rule, Cases.Kind kind, Step.By... phases) {
        var outcome = rule.choose(election);
        var terms =
                rule instanceof EqualShares || rule instanceof ExactEqualShares || rule instanceof BoundedOverspending
                        ? Terms.equal(election, kind.utility(), outcome)
                        : Terms.without(election, kind.utility());
        var claim =
                Claim.of(outcome, kind.utility(), terms.money(), BY_ID, phases).deciding(ties(outcome));
        if (rule instanceof EqualShares shares && shares.raise().isPresent()) {
            var stop = outcome.search().orElseThrow().stop();
            claim = claim.raising(Raising.of(election, shares.raise().get(), stop));
        }
        if (rule instanceof ExactEqualShares exact && exact.raising().isPresent()) {
            claim = claim.raising(
                    Raising.ofEvents(election, outcome.search().orElseThrow().stop()));
        }
        return new Case(election, claim, outcome, terms);
    }

    private static Map<Integer, Tie> ties(Outcome outcome) {
        return outcome.steps().stream()
                .filter(step -> step.tie().isPresent())
                .collect(Collectors.toMap(Step::project, step -> step.tie().orElseThrow()));
    }

    private static Claim with(Claim claim, List<Claim.Round> rounds) {
        return new Claim(
                claim.utility(),
                claim.endowments(),
                claim.raised(),
                claim.ties(),
                claim.phases(),
                rounds,
                claim.cost(),
                claim.raising(),
                claim.decided());
    }
}
