package org.harambee.fairness.selection.plain;

import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Tie;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;

/** Ties, decided by comparing every project with every other. */
record PlainTies(PlainElection election, TieBreaks breaks) {

    /** No tie-break tells the preferred ones apart. */
    static final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The step that takes the preferred one of these equal projects. */
    Step step(List<Integer> equal, Step.By by, Rational measure) {
        int first = first(equal);
        if (equal.size() == 1) {
            return new Step(first, by, measure, Optional.empty());
        }
        var ordered = new ArrayList<>(List.of(first));
        var rest = new ArrayList<>(equal);
        rest.removeIf(p -> p == first);
        while (!rest.isEmpty()) {
            var next = rest.stream()
                    .filter(p -> rest.stream().allMatch(q -> compare(p, q) <= 0))
                    .min(Integer::compare)
                    .orElseThrow();
            ordered.add(next);
            rest.remove(/* element */ next);
        }
        var decider = breaks.chain().stream()
                .filter(link -> compare(link, first, ordered.get(1)) != 0)
                .findFirst()
                .orElseThrow();
        return new Step(first, by, measure, Optional.of(new Tie(ordered, decider)));
    }

    int first(List<Integer> equal) {
        return equal.stream()
                .filter(p -> equal.stream().allMatch(q -> p.equals(q) || compare(p, q) < 0))
                .findFirst()
                .orElseThrow(Undecided::new);
    }

    private int compare(int a, int b) {
        return breaks.chain().stream()
                .mapToInt(link -> compare(link, a, b))
                .filter(result -> result != 0)
                .findFirst()
                .orElse(0);
    }

    private int compare(TieBreak link, int a, int b) {
        return switch (link) {
            case TieBreak.LowestCost() -> election.cost(a).compareTo(election.cost(b));
            case TieBreak.HighestCost() -> election.cost(b).compareTo(election.cost(a));
            case TieBreak.MostVotes() -> election.votes(b).compareTo(election.votes(a));
            case TieBreak.Order() -> Integer.compare(a, b);
            case TieBreak.Id() -> Arrays.compareUnsigned(wide(id(a)), wide(id(b)));
            case TieBreak.Lot(String seed) -> lot(seed, id(a)).compareTo(lot(seed, id(b)));
        };
    }

    private String id(int project) {
        return election.election().projects().get(project).id();
    }

    private static byte[] wide(String text) {
        return text.getBytes(Charset.forName("UTF-32BE"));
    }

    private static BigInteger lot(String seed, String id) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return new BigInteger(1, sha.digest((seed + '\n' + id).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
