package org.harambee.fairness.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExchangeCirclesTests {
    private static final int CASES = Integer.getInteger("cases", 1000);

    @Test
    void threeWhoEachHaveSomethingForTheNextAreACircle() {
        long[][] worth = {{0, 5, 0}, {0, 0, 5}, {5, 0, 0}};

        assertThat(ExchangeCircles.of(worth, 3, ExchangeCircles.STEPS))
                .isEqualTo(new ExchangeCircles(List.of(List.of(0, 1, 2)), 15, 15, true));
        assertThat(ExchangeCircles.of(worth, 2, ExchangeCircles.STEPS).circles())
                .isEmpty();
    }

    @Test
    void packingsAreTheBestOfAll() {
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            int members = 2 + random.nextInt(5);
            var worth = new long[members][members];
            for (int one = 0; one < members; one++) {
                for (int other = 0; other < members; other++) {
                    worth[one][other] = one == other || random.nextBoolean() ? 0 : 1L + random.nextInt(9);
                }
            }
            int longest = 2 + random.nextInt(3);

            var found = ExchangeCircles.of(worth, longest, ExchangeCircles.STEPS);

            assertThat(found.proved()).isTrue();
            assertThat(found.worth()).isEqualTo(best(worth, longest, new int[members], 0));
        }
    }

    @Test
    void aPartnershipOfThirtyIsProved() {
        var random = new Random(4);
        var worth = new long[30][30];
        for (int one = 0; one < 30; one++) {
            for (int other = 0; other < 30; other++) {
                worth[one][other] = one == other || random.nextInt(8) > 0 ? 0 : 1L + random.nextInt(5);
            }
        }

        var found = ExchangeCircles.of(worth, 3, ExchangeCircles.STEPS);

        assertThat(found.bound()).isGreaterThanOrEqualTo(found.worth());
        assertThat(found.circles()).allSatisfy(circle -> assertThat(circle).hasSizeBetween(2, 3));
    }

    @Test
    void badTablesAreRefused() {
        assertThatThrownBy(() -> ExchangeCircles.of(new long[][] {{0, 1}}, 3, 1))
                .hasMessage("the table of worths must be square");
        assertThatThrownBy(() -> ExchangeCircles.of(new long[][] {{-1}}, 3, 1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> ExchangeCircles.of(new long[][] {{0}}, 1, 1))
                .hasMessage("a circle has at least 2 members, not 1");
    }

    /** Every way to give to somebody or to nobody, member by member. */
    private static long best(long[][] worth, int longest, int[] next, int member) {
        if (member == worth.length) {
            return value(worth, longest, next);
        }
        long best = Long.MIN_VALUE;
        for (int to = 0; to < worth.length; to++) {
            next[member] = to;
            best = Math.max(best, best(worth, longest, next, member + 1));
        }
        return best;
    }

    private static long value(long[][] worth, int longest, int[] next) {
        long sum = 0;
        var reached = new boolean[next.length];
        for (int member = 0; member < next.length; member++) {
            if (reached[next[member]]) {
                return 0;
            }
            reached[next[member]] = true;
            if (next[member] != member) {
                int length = 1;
                for (int at = next[member]; at != member && length <= longest; at = next[at]) {
                    length++;
                }
                if (length > longest || worth[member][next[member]] == 0) {
                    return 0;
                }
                sum += worth[member][next[member]];
            }
        }
        return sum;
    }
}
