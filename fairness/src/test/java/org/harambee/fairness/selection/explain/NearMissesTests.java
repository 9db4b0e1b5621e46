package org.harambee.fairness.selection.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.harambee.fairness.election.Drafts;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.greedy.Greedy;
import org.harambee.fairness.selection.shares.EqualShares;
import org.junit.jupiter.api.Test;

class NearMissesTests {
    private static final TieBreaks BY_ID = TieBreaks.of(new TieBreak.Id());

    /** 10 each: three want the library for 30, one the bus for 15. */
    private final Election election = Drafts.budget(40)
            .project("library", 30)
            .project("bus", 15)
            .ballots(3, "library")
            .ballots(1, "bus")
            .election();

    @Test
    void theBusWouldHaveWonForWhatItsOneVoterHas() {
        var misses = new NearMisses(election, EqualShares.plain(Utility.COST, BY_ID), 100);
        assertThat(misses.cheaper(1)).isEqualTo(new NearMisses.Found(OptionalLong.of(10), true, 5));
    }

    @Test
    void aSecondVoterForTheBusIsEnough() {
        // then everybody has 8, and two voters for the bus 16
        var misses = new NearMisses(election, EqualShares.plain(Utility.COST, BY_ID), 100);
        assertThat(misses.supported(1)).isEqualTo(new NearMisses.Found(OptionalLong.of(1), true, 1));
    }

    @Test
    void whatCannotWinSaysSo() {
        // by votes the library is first whatever the bus costs, and leaves 10
        var misses = new NearMisses(election, Greedy.by(Utility.COST, BY_ID), 100);
        assertThat(misses.cheaper(1).value()).hasValue(10);
        var full = new NearMisses(
                Drafts.budget(3)
                        .project("a", 3)
                        .project("b", 2)
                        .ballots(9, "a")
                        .ballots(1, "b")
                        .election(),
                Greedy.by(Utility.COST, BY_ID),
                100);
        assertThat(full.cheaper(1)).isEqualTo(new NearMisses.Found(OptionalLong.of(0), true, 2));
        assertThat(full.supported(1).value())
                .as("with 9 votes the id decides against it")
                .hasValue(9);
    }

    @Test
    void aChangeThatHelpsNeedNotHelpIfItIsLarger() {
        var found = new SmallestChange(100_000, change -> change == 777 || change > 50_000, 40).found();
        assertThat(found).isEqualTo(new NearMisses.Found(OptionalLong.of(50_001), false, 40));
    }

    @Test
    void fewValuesAreAllTried() {
        LongStream.rangeClosed(1, 30).forEach(first -> {
            var found = new SmallestChange(30, change -> change == first, 30).found();
            assertThat(found).isEqualTo(new NearMisses.Found(OptionalLong.of(first), true, (int) first));
        });
        assertThat(new SmallestChange(30, _ -> false, 30).found())
                .isEqualTo(new NearMisses.Found(OptionalLong.empty(), true, 30));
    }

    @Test
    void amongManyTheOneFoundIsConfirmed() {
        LongStream.of(1, 2, 3, 100, 4095, 4096, 4097, 999_999, 1_000_000).forEach(first -> {
            var found = new SmallestChange(1_000_000, change -> change >= first, 60).found();
            assertThat(found.value()).hasValue(first);
            assertThat(found.runs()).isLessThanOrEqualTo(60);
        });
    }
}
