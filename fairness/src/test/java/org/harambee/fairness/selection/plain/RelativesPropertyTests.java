package org.harambee.fairness.selection.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieNotBroken;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.shares.BoundedOverspending;
import org.harambee.fairness.selection.shares.ExactEqualShares;
import org.harambee.fairness.selection.shares.Fill;
import org.harambee.fairness.selection.shares.Raise;
import org.junit.jupiter.api.Test;

/** The relatives of Equal Shares do step by step what their definitions say. */
class RelativesPropertyTests {
    private static final List<Utility> UNIFORM = List.of(Utility.COST, Utility.CARDINALITY);

    @Test
    void exactEqualSharesDoesWhatItsDefinitionSays() {
        Cases.some(draw -> {
            var utility = draw.any(UNIFORM);
            var election = draw.election(BallotType.APPROVAL);
            var ties = draw.ties();
            var plain = PlainElection.of(election, utility);
            var naive = new PlainExact(plain, new PlainTies(plain, ties));
            Cases.same(
                    () -> new ExactEqualShares(utility, Optional.empty(), Fill.NONE, ties).choose(election),
                    () -> naive.run(Fraction.ONE).steps());
        });
    }

    @Test
    void itsRaisingSkipsNothing() {
        Cases.few(draw -> {
            var utility = draw.any(UNIFORM);
            var election = draw.election(BallotType.APPROVAL);
            var stop = draw.any(List.of(Raise.Stop.values()));
            var ties = draw.ties();
            // all sums of all parts are looked at: few of them only
            if (election.ballots().weight() > 4 || election.projects().size() > 4) {
                return;
            }
            var plain = PlainElection.of(election, utility);
            var naive = new PlainExact(plain, new PlainTies(plain, ties));
            // where a project comes to the same price but loses the tie, nothing that counts changes
            assertThat(told(
                            () -> new ExactEqualShares(utility, Optional.of(stop), Fill.NONE, ties)
                                    .choose(election)
                                    .steps(),
                            step -> new Step(step.project(), step.by(), step.measure(), Optional.empty())))
                    .isEqualTo(told(
                            () -> new PlainRaise(plain)
                                    .raise(naive::run, naive.events(), stop == Raise.Stop.EXHAUSTIVE)
                                    .steps(),
                            step -> new Step(step.project(), step.by(), step.measure(), Optional.empty())));
        });
    }

    @Test
    void boundedOverspendingDoesWhatItsDefinitionSays() {
        Cases.some(draw -> {
            var kind = draw.any(Cases.KINDS);
            var election = draw.election(kind.type());
            var ties = draw.ties();
            var endowments = SharesPropertyTests.endowments(draw, election);
            var plain = PlainElection.of(election, kind.utility(), SharesPropertyTests.amounts(endowments, election));
            var naive = new PlainOverspending(plain, new PlainTies(plain, ties));
            assertThat(told(
                            () -> new BoundedOverspending(kind.utility(), endowments, ties)
                                    .choose(election)
                                    .steps(),
                            RelativesPropertyTests::rounded))
                    .isEqualTo(told(naive::select, RelativesPropertyTests::rounded));
        });
    }

    /** Figures of late rounds may have thousands of digits, which the rule rounds in its outcome only. */
    private static Step rounded(Step step) {
        long millionths = (long) (step.measure().toDouble() * 1e6);
        return new Step(step.project(), step.by(), Rational.of(millionths), step.tie());
    }

    private static Optional<List<Step>> told(Supplier<List<Step>> steps, UnaryOperator<Step> as) {
        try {
            return Optional.of(steps.get().stream().map(as).toList());
        } catch (TieNotBroken | PlainTies.Undecided _) {
            return Optional.empty();
        }
    }
}
