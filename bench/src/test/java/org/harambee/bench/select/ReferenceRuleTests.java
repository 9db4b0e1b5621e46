package org.harambee.bench.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.shares.EqualShares;
import org.harambee.fairness.selection.shares.Fill;
import org.harambee.fairness.selection.shares.Raise;
import org.junit.jupiter.api.Test;

class ReferenceRuleTests {
    @Test
    void namesMeanRules() {
        var rule = (EqualShares) ReferenceRule.of("mes_card_add1_integral_noexhu");

        assertThat(rule.utility()).isEqualTo(Utility.CARDINALITY);
        assertThat(rule.fill()).isEqualTo(Fill.GREEDY);
        assertThat(rule.raise()).contains(Raise.add1(Raise.Start.WHOLE, Raise.Stop.BUDGET));
        assertThat(ReferenceRule.words("mes_additive_add1u"))
                .containsExactly(
                        "--utility",
                        "points",
                        "--completion",
                        "add1-greedy",
                        "--start",
                        "exact",
                        "--stop",
                        "exhaustive",
                        "--tie",
                        "id");
        assertThat(ReferenceRule.isKnown("mes_cost_double")).isFalse();
        assertThat(ReferenceRule.isKnown("mes_cost_plainprofile")).isFalse();
    }

    @Test
    void theSameSeedMakesTheSameElection() {
        var once = new GeneratedElection(1000, 50, 1).make();
        var again = new GeneratedElection(1000, 50, 1).make();

        assertThat(once.ballots().voters()).isEqualTo(1000);
        assertThat(once.projects()).isEqualTo(again.projects());
        assertThat(once.ballots().entries()).isEqualTo(again.ballots().entries());
        assertThat((double)
                        new GeneratedElection(20000, 1000, 2).make().ballots().entries())
                .isBetween(80000.0, 120000.0);
    }
}
