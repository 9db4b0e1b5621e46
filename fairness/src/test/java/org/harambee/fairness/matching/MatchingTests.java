package org.harambee.fairness.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MatchingTests {
    private static final Matching.Worth EVEN = (offer, need) -> OptionalLong.of(1);

    @Test
    void asMuchAsCanBeIsMetBeforeWorthCounts() {
        var needs = List.of(new Need("camera in May", 5, 1), new Need("camera in June", 6, 1));
        var offers = List.of(new Offer("long", 5, 6, 1, 1), new Offer("May only", 5, 5, 1, 1));
        Matching.Worth worth =
                (offer, need) -> OptionalLong.of(offer.id().equals("long") && need.period() == 5 ? 100 : 1);

        var matching = Matching.of(needs, offers, worth);

        assertThat(matching.met()).isEqualTo(2);
        assertThat(matching.given()).containsExactly(new Matching.Gift(0, 1, 1), new Matching.Gift(1, 0, 1));
    }

    @Test
    void capacitiesHoldInEachPeriodAndInAll() {
        var needs = List.of(new Need("a", 1, 5), new Need("b", 1, 5), new Need("c", 2, 5));
        var offers = List.of(new Offer("o", 1, 2, 4, 6));

        var matching = Matching.of(needs, offers, EVEN);

        assertThat(matching.met()).isEqualTo(6);
        assertThat(matching.wanted()).isEqualTo(15);
    }

    @Test
    void whatCannotServeDoesNot() {
        var matching = Matching.of(
                List.of(new Need("n", 3, 1)),
                List.of(new Offer("o", 3, 3, 1, 1)),
                (offer, need) -> OptionalLong.empty());

        assertThat(matching.given()).isEmpty();
    }

    @Test
    void sameIdsAreRefused() {
        var needs = List.of(new Need("n", 1, 1), new Need("n", 2, 1));

        assertThatThrownBy(() -> Matching.of(needs, List.of(), EVEN)).hasMessage("two needs have the id n");
    }
}
