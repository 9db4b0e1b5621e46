package org.harambee.fairness.power;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Looks at every coalition, 64 in a word; weights may be as large as they like. O(2^n) for n members. */
final class Subsets implements SwingCounts.Counting {
    static final int MOST_MEMBERS = 28;
    private static final int INNER = 6;

    /** Among the 64 coalitions in a word, those without the inner member at this place. */
    private static final long[] WITHOUT = {
        0x5555555555555555L,
        0x3333333333333333L,
        0x0F0F0F0F0F0F0F0FL,
        0x00FF00FF00FF00FFL,
        0x0000FFFF0000FFFFL,
        0x00000000FFFFFFFFL
    };

    /** Among the 64 coalitions in a word, those with so many inner members. */
    private static final long[] SIZED = new long[INNER + 1];

    static {
        for (int coalition = 0; coalition < Long.SIZE; coalition++) {
            SIZED[Integer.bitCount(coalition)] |= 1L << coalition;
        }
    }

    private final int members;
    private final long[] wins;

    Subsets(VotingRule rule) {
        members = rule.size();
        wins = new long[1 << Math.max(0, members - INNER)];
        Arrays.fill(wins, members >= INNER ? -1 : (1L << (1 << members)) - 1);
        rule.conditions().forEach(this::keepThoseThatMeet);
    }

    private void keepThoseThatMeet(Condition condition) {
        int inner = Math.min(INNER, members);
        var low = sums(condition.weights().subList(0, inner));
        int middle = inner + (members - inner) / 2;
        var mid = sums(condition.weights().subList(inner, middle));
        var high = sums(condition.weights().subList(middle, members));
        for (int word = 0; word < wins.length; word++) {
            long outer = mid[word & (mid.length - 1)] + high[word >>> (middle - inner)];
            long met = 0;
            for (int coalition = 0; coalition < low.length; coalition++) {
                if (outer + low[coalition] >= condition.quota()) {
                    met |= 1L << coalition;
                }
            }
            wins[word] &= met;
        }
    }

    private static long[] sums(List<Long> weights) {
        var sums = new long[1 << weights.size()];
        for (int coalition = 1; coalition < sums.length; coalition++) {
            int first = Integer.numberOfTrailingZeros(coalition);
            sums[coalition] = sums[coalition & (coalition - 1)] + weights.get(first);
        }
        return sums;
    }

    @Override
    public List<BigInteger> swings(int member) {
        var counts = new long[members + INNER + 1];
        for (int word = 0; word < wins.length; word++) {
            long swung = swung(word, member);
            for (int inner = 0; swung != 0 && inner <= INNER; inner++) {
                counts[Integer.bitCount(word) + inner] += Long.bitCount(swung & SIZED[inner]);
            }
        }
        return LongStream.of(counts)
                .limit(members)
                .mapToObj(BigInteger::valueOf)
                .toList();
    }

    /** The coalitions in a word that lose, and win with the member. */
    private long swung(int word, int member) {
        if (member < INNER) {
            return (wins[word] >>> (1 << member)) & ~wins[word] & WITHOUT[member];
        }
        int with = 1 << (member - INNER);
        return (word & with) == 0 ? wins[word | with] & ~wins[word] : 0;
    }
}
