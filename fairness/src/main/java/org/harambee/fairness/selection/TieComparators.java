package org.harambee.fairness.selection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.election.Project;

/** What each tie-break compares. */
final class TieComparators {
    private TieComparators() {}

    static List<Comparator<Integer>> of(List<TieBreak> chain, Election election) {
        return chain.stream().map(link -> of(link, election)).toList();
    }

    private static Comparator<Integer> of(TieBreak link, Election election) {
        Function<Integer, Project> project = election.projects()::get;
        return switch (link) {
            case TieBreak.LowestCost() -> Comparator.comparing(project.andThen(Project::cost));
            case TieBreak.HighestCost() ->
                Comparator.comparing(project.andThen(Project::cost)).reversed();
            case TieBreak.MostVotes() -> byVotes(election);
            case TieBreak.Order() -> Comparator.naturalOrder();
            case TieBreak.Id() -> Comparator.comparing(project.andThen(Project::id), TieComparators::byCodePoints);
            case TieBreak.Lot(String seed) -> byLot(seed, project.andThen(Project::id));
        };
    }

    private static Comparator<Integer> byVotes(Election election) {
        var votes = Support.votes(election);
        return (a, b) -> Long.compare(votes[b], votes[a]);
    }

    private static Comparator<Integer> byLot(String seed, Function<Integer, String> id) {
        var lots = new HashMap<Integer, byte[]>();
        Comparator<byte[]> unsigned = Arrays::compareUnsigned;
        return Comparator.comparing(
                project -> lots.computeIfAbsent(project, p -> sha256(seed + "\n" + id.apply(p))), unsigned);
    }

    /** UTF-16 units would put what lies beyond U+FFFF before U+E000. */
    static int byCodePoints(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
