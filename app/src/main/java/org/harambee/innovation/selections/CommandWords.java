package org.harambee.innovation.selections;

import java.util.ArrayList;
import java.util.List;

/** The words of the command {@code select} that choose from the same ballots in the same way. */
final class CommandWords {
    /** The column of the file that says for whom, or from where, a ballot is. */
    static final String GROUPS = "affiliate";

    private CommandWords() {}

    /** @param grouped whether the file has the column {@link #GROUPS} */
    static List<String> of(SelectionRule rule, BallotKind kind, String seed, boolean grouped) {
        List<String> words = new ArrayList<>(List.of("--rule", rule.word()));
        if (rule != SelectionRule.PHRAGMEN) {
            words.addAll(List.of("--utility", utility(kind)));
        }
        if (rule == SelectionRule.EQUAL_SHARES) {
            words.addAll(List.of("--completion", "add1-greedy"));
        }
        words.addAll(List.of("--tie", "cost,votes,lot", "--seed", seed));
        if (grouped) {
            words.addAll(List.of("--groups", GROUPS));
        }
        return words;
    }

    /** The same, as a program reads it. */
    static List<String> plain(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--format", "json"));
        return all;
    }

    /** The same with everything that is told of it, as a program reads it. */
    static List<String> explained(List<String> words) {
        List<String> all = plain(words);
        all.add("--explain");
        return all;
    }

    private static String utility(BallotKind kind) {
        return switch (kind) {
            case APPROVAL -> "cost";
            case POINTS -> "points";
            case RANKING -> "borda1";
        };
    }
}
