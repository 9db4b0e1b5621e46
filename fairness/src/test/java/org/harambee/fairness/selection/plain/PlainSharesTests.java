package org.harambee.fairness.selection.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.Committee;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.junit.jupiter.api.Test;

/** The naive Equal Shares is right: it elects the published committees. */
class PlainSharesTests {
    private static final TieBreaks BY_ID = TieBreaks.of(new TieBreak.Id());

    @Test
    void itElectsThePublishedCommittees() {
        for (var committee : Committee.all()) {
            var plain = PlainElection.of(committee.election(), Utility.COST);
            var ties = new PlainTies(plain, BY_ID);
            var shares = new PlainShares(plain, ties);
            var run = shares.run(Fraction.ONE);
            assertThat(written(run.steps(), committee.election()))
                    .isEqualTo(committee.outcomes().get("shares"));
            assertThat(written(
                            new PlainGreedy(plain, ties, Utility.COST).greedy(run.steps(), true, 0),
                            committee.election()))
                    .isEqualTo(committee.outcomes().get("shares+greedy"));
            assertThat(committee.tied().get("shares+phragmen"))
                    .contains(written(
                            new PlainPhragmen(plain, ties).select(run.steps(), run.money()), committee.election()));
        }
    }

    @Test
    void itElectsThePublishedCommitteesWithABudgetRaisedByHundredths() {
        // a tenth of them: the naive way takes its time
        for (var committee :
                Committee.all().stream().filter(c -> c.number().endsWith("0")).toList()) {
            var plain = PlainElection.of(committee.election(), Utility.COST);
            var shares = new PlainShares(plain, new PlainTies(plain, BY_ID));
            var onePercent = plain.mean().dividedBy(Fraction.of(100));
            assertThat(written(
                            new PlainRaise(plain)
                                    .raise(shares::run, false, true, onePercent)
                                    .run()
                                    .steps(),
                            committee.election()))
                    .isEqualTo(committee.outcomes().get("shares+budget"));
        }
    }

    private static String written(List<Step> steps, Election election) {
        return Committee.written(new Outcome(steps, election.budget(), Optional.empty()));
    }
}
