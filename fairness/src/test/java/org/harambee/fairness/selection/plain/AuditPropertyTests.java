package org.harambee.fairness.selection.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.audit.Audit;
import org.harambee.fairness.selection.audit.Axiom;
import org.harambee.fairness.selection.audit.Axioms;
import org.harambee.fairness.selection.audit.Claim;
import org.harambee.fairness.selection.audit.Finding;
import org.harambee.fairness.selection.audit.Verdict;
import org.harambee.fairness.selection.explain.Explanation;
import org.harambee.fairness.selection.explain.Payment;
import org.harambee.fairness.selection.explain.Terms;
import org.harambee.fairness.selection.greedy.Greedy;
import org.harambee.fairness.selection.phragmen.Phragmen;
import org.harambee.fairness.selection.shares.EqualShares;
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
                            var money = claimed.claim().phases().contains(Step.By.EQUAL_SHARES)
                                    ? Fraction.of(claimed.claim().endowments().get(member.ballot()))
                                    : member.endowment();
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
                boolean shared = round.step().by() == Step.By.EQUAL_SHARES;
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
        int rule = draw.random().nextInt(4);
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
        var terms = rule instanceof EqualShares
                ? Terms.equal(election, kind.utility(), outcome)
                : Terms.without(election, kind.utility());
        return new Case(election, Claim.of(outcome, kind.utility(), terms.money(), BY_ID, phases), outcome, terms);
    }

    private static Claim with(Claim claim, List<Claim.Round> rounds) {
        return new Claim(
                claim.utility(),
                claim.endowments(),
                claim.raised(),
                claim.ties(),
                claim.phases(),
                rounds,
                claim.cost());
    }
}
