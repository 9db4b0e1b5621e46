package org.harambee.fairness.selection.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.harambee.fairness.election.Drafts;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.greedy.Greedy;
import org.harambee.fairness.selection.shares.EqualShares;
import org.junit.jupiter.api.Test;

class AxiomsTests {
    private static final TieBreaks BY_ID = TieBreaks.of(new TieBreak.Id());

    /** Six from the city and three from the village; the city's two projects take all the money if votes decide. */
    private final Election election = Drafts.budget(90)
            .project("tram", 45)
            .project("square", 45)
            .project("well", 30)
            .ballots(6, "tram square")
            .ballots(3, "well")
            .election();

    @Test
    void byVotesAVillageIsLeftWithNothing() {
        var claim = Claim.of(
                Greedy.by(Utility.COST, BY_ID).choose(election),
                Utility.COST,
                Collections.nCopies(2, Rational.ZERO),
                BY_ID,
                Step.By.GREEDY);
        assertThat(Audit.of(election, claim)).isEqualTo(new Verdict.Holds(2));
        assertThat(Axioms.of(election, claim))
                .containsExactly(
                        new Finding(
                                Axiom.JUSTIFIED_REPRESENTATION,
                                Finding.Result.FAILS,
                                false,
                                "3 voters for well are left with nothing, and their part of the money, 30, pays its cost of"
                                        + " 30"),
                        new Finding(
                                Axiom.EJR_PLUS,
                                Finding.Result.FAILS,
                                false,
                                "3 voters could have bought well for 10 each, and none of them got as much for her money"),
                        new Finding(
                                Axiom.PRICEABILITY, Finding.Result.NOT_SHOWN, false, "this rule asks nobody to pay"));
    }

    @Test
    void withEqualSharesItIsNot() {
        var claim = Claim.of(
                EqualShares.plain(Utility.COST, BY_ID).choose(election),
                Utility.COST,
                Collections.nCopies(2, Rational.of(10)),
                BY_ID,
                Step.By.EQUAL_SHARES);
        assertThat(Axioms.of(election, claim))
                .allMatch(finding -> finding.promised() && finding.result() == Finding.Result.HOLDS);
    }
}
