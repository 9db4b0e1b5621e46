package org.harambee.fairness.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harambee.fairness.selection.HandVectors.BY_ID;

import java.util.List;
import org.harambee.fairness.selection.greedy.Greedy;
import org.harambee.fairness.selection.greedy.Top;
import org.harambee.fairness.selection.phragmen.Phragmen;
import org.harambee.fairness.selection.shares.EqualShares;
import org.harambee.fairness.selection.shares.Fill;
import org.harambee.fairness.selection.shares.Raise;
import org.junit.jupiter.api.Test;

/** The published committees, rule by rule. */
class CommitteeTests {
    private final List<Committee> committees = Committee.all();

    @Test
    void thereAre480() {
        assertThat(committees).hasSize(480);
    }

    @Test
    void greedyElectsThem() {
        elects(Greedy.by(Utility.COST, BY_ID), "greedy");
        elects(Greedy.by(Utility.CARDINALITY, BY_ID), "greedy");
        elects(Top.within(Utility.CARDINALITY, BY_ID), "greedy");
    }

    @Test
    void phragmenElectsThem() {
        elects(new Phragmen(BY_ID), "phragmen");
    }

    @Test
    void equalSharesElectsThem() {
        var shares = EqualShares.plain(Utility.COST, BY_ID);
        elects(shares, "shares");
        elects(shares.filling(Fill.GREEDY), "shares+greedy");
        elects(shares.filling(Fill.PHRAGMEN), "shares+phragmen");
        elects(shares.raising(Raise.budget(Raise.Stop.EXHAUSTIVE)), "shares+budget");
    }

    private void elects(Rule rule, String name) {
        for (var committee : committees) {
            var elected = Committee.written(rule.choose(committee.election()));
            assertThat(elected)
                    .as("%s %s", committee.number(), name)
                    .isEqualTo(committee.outcomes().getOrDefault(name, elected));
            assertThat(committee.tied().getOrDefault(name, List.of(elected)))
                    .as("%s %s", committee.number(), name)
                    .contains(elected);
        }
    }
}
