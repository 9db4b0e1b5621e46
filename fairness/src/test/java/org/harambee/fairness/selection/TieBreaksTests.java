package org.harambee.fairness.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Drafts;
import org.harambee.fairness.election.Election;
import org.junit.jupiter.api.Test;

class TieBreaksTests {
    private final Election election = Drafts.budget(10)
            .project("9", 3)
            .project("10", 2)
            .project("\uFFFD", 2)
            .project("\uD83D\uDE00", 3)
            .ballots(2, "9 10")
            .ballots(1, "10 \uFFFD")
            .ballots(3, List.of(3), List.of(), 5, List.of())
            .election();

    @Test
    void aCheaperProjectComesFirstThenTheOneWithMoreVotes() {
        assertThat(ordered(new TieBreak.LowestCost(), new TieBreak.MostVotes())).containsExactly(1, 2, 3, 0);
        assertThat(ordered(new TieBreak.HighestCost(), new TieBreak.Order())).containsExactly(0, 3, 1, 2);
    }

    @Test
    void votesCountByWeight() {
        assertThat(ordered(new TieBreak.MostVotes())).containsExactly(3, 1, 0, 2);
    }

    @Test
    void idsCompareByCodePoints() {
        // in UTF-16 units the face (D83D DE00) would come before FFFD
        assertThat(ordered(new TieBreak.Id())).containsExactly(1, 0, 2, 3);
        assertThat(ordered(new TieBreak.Order())).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aLotCanBeDrawnAgainByAnyone() throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        var lots = election.projects().stream()
                .map(p -> new BigInteger(1, sha.digest(("seven\n" + p.id()).getBytes(StandardCharsets.UTF_8))))
                .toList();
        var expected = IntStream.range(0, 4)
                .boxed()
                .sorted(Comparator.comparing(lots::get))
                .toList();
        assertThat(ordered(new TieBreak.Lot("seven"))).isEqualTo(expected);
        assertThat(List.of(
                        ordered(new TieBreak.Lot("a")), ordered(new TieBreak.Lot("b")), ordered(new TieBreak.Lot("c"))))
                .as("another seed may give another order")
                .anyMatch(order -> !order.equals(expected));
    }

    @Test
    void theTieNamesWhatDecidedIt() {
        var order = TieBreaks.of(new TieBreak.LowestCost(), new TieBreak.MostVotes(), new TieBreak.Id())
                .order(election);
        assertThat(order.tie(List.of(0, 3))).contains(new Tie(List.of(3, 0), new TieBreak.MostVotes()));
        assertThat(order.tie(List.of(3, 0, 2))).contains(new Tie(List.of(2, 3, 0), new TieBreak.LowestCost()));
        assertThat(order.tie(List.of(3))).isEmpty();
    }

    @Test
    void aTieIsNeverBrokenSilently() {
        var order = TieBreaks.of(new TieBreak.LowestCost()).order(election);
        assertThatThrownBy(() -> order.first(List.of(3, 1, 2)))
                .isInstanceOfSatisfying(
                        TieNotBroken.class,
                        e -> assertThat(List.of(e.first(), e.second())).containsExactly("10", "\uFFFD"));
        assertThatThrownBy(() -> order.tie(List.of(1, 2))).isInstanceOf(TieNotBroken.class);
    }

    @Test
    void whatStandsBehindTheFirstMayStayEqual() {
        var order = TieBreaks.of(new TieBreak.LowestCost()).order(election);
        assertThat(order.first(List.of(3, 1, 0))).isEqualTo(1);
        assertThat(order.tie(List.of(3, 1, 0))).contains(new Tie(List.of(1, 0, 3), new TieBreak.LowestCost()));
    }

    @Test
    void anEmptyChainBreaksNoTie() {
        assertThatThrownBy(() -> TieBreaks.of().order(election).first(List.of(0, 1)))
                .isInstanceOf(TieNotBroken.class);
        assertThat(TieBreaks.of().order(election).first(List.of(2))).isEqualTo(2);
    }

    private List<Integer> ordered(TieBreak... chain) {
        var order = TieBreaks.of(chain).order(election);
        return IntStream.range(0, 4)
                .boxed()
                .sorted(Comparator.comparingInt(order::rank))
                .toList();
    }
}
