package org.harambee.selecting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.Search;
import org.harambee.fairness.selection.TieBreak;

/** What the words of the command line mean, said in a sentence. */
final class Sentences {
    private static final int LISTED = 8;

    private Sentences() {}

    static String rule(Request request) {
        return switch (request.rule()) {
                    case EQUAL_SHARES -> "Method of Equal Shares, " + utility(request.utility()) + completion(request);
                    case EXACT_EQUAL_SHARES -> "Exact Equal Shares, " + utility(request.utility()) + events(request);
                    case BOS -> "Equal Shares with bounded overspending, " + utility(request.utility());
                    case GREEDY ->
                        request.utility() == Worth.COST
                                ? "Greedy by votes"
                                : "Greedy by " + request.utility() + " for each unit of money";
                    case GREEDY_PER_COST -> "Greedy by votes for each unit of money";
                    case PHRAGMEN -> "Phragmén's sequential method";
                    case TOP ->
                        "Plain ranking by " + (request.utility() == Worth.POINTS ? "points" : "votes")
                                + request.size()
                                        .map(size -> ", at most " + size + " projects")
                                        .orElse("");
                }
                + switch (request.comparison()) {
                    case NONE -> "";
                    case WINNERS -> ", unless more voters have more winners with greedy by votes";
                    case ANY -> ", unless more voters have a winner only with greedy by votes";
                };
    }

    static String ties(Request request, Optional<String> seed) {
        return "Ties are decided by "
                + request.ties().stream().map(Sentences::tie).collect(Collectors.joining(", then "))
                + seed.map(text -> " with the seed " + text
                                + (request.seed().isEmpty() ? " (the SHA-256 of the input)" : ""))
                        .orElse("")
                + ".";
    }

    static String tie(TieBreak tieBreak) {
        return switch (tieBreak) {
            case TieBreak.LowestCost() -> tie(TieWord.COST);
            case TieBreak.HighestCost() -> tie(TieWord.MAX_COST);
            case TieBreak.MostVotes() -> tie(TieWord.VOTES);
            case TieBreak.Order() -> tie(TieWord.ORDER);
            case TieBreak.Id() -> tie(TieWord.ID);
            case TieBreak.Lot _ -> tie(TieWord.LOT);
        };
    }

    /** The ids of projects, the first of them where they are many. */
    static String listed(Election election, List<Integer> projects) {
        int shown = Math.min(projects.size(), LISTED);
        return projects.subList(0, shown).stream()
                        .map(project -> election.projects().get(project).id())
                        .collect(Collectors.joining(", "))
                + (shown < projects.size() ? " and " + (projects.size() - shown) + " others" : "");
    }

    static String stop(Search.Stop stop) {
        return switch (stop) {
            case BUDGET -> "the next increment would exceed the budget";
            case EXHAUSTIVE -> "no further project fits";
            case ALL_SELECTED -> "everything that somebody supports is selected";
        };
    }

    private static String tie(TieWord word) {
        return switch (word) {
            case COST -> "lowest cost";
            case MAX_COST -> "highest cost";
            case VOTES -> "most votes";
            case ORDER -> "order of the file";
            case ID -> "id";
            case LOT -> "lot";
        };
    }

    private static String utility(Worth utility) {
        return switch (utility) {
            case COST -> "utility by cost";
            case CARDINALITY -> "utility by number of projects";
            case POINTS -> "utility by points";
            case BORDA -> "utility by rank (the last place is worth 0)";
            case BORDA1 -> "utility by rank (the last place is worth 1)";
        };
    }

    private static String completion(Request request) {
        return switch (request.completion()) {
            case NONE -> "";
            case ADD1 -> raised(request);
            case ADD1_GREEDY -> raised(request) + ", then greedy";
            case ADD1_PHRAGMEN -> raised(request) + ", then Phragmén";
            case GREEDY -> ", then greedy";
            case PHRAGMEN -> ", then Phragmén";
            case BUDGET -> budget(request);
            case BUDGET_GREEDY -> budget(request) + ", then greedy";
            case EES -> ", raised from event to event by Exact Equal Shares";
            case EES_GREEDY -> ", raised from event to event by Exact Equal Shares, then greedy";
        };
    }

    private static String events(Request request) {
        return (request.raises() ? ", endowments raised from event to event" + stop(request) : "")
                + switch (Phases.of(request).getLast()) {
                    case GREEDY -> ", then greedy";
                    case PHRAGMEN -> ", then Phragmén";
                    default -> "";
                };
    }

    private static String raised(Request request) {
        return ", endowments raised by " + request.increment().toPlainString() + " from "
                + (request.start() == Start.WHOLE ? "whole money" : "the exact share") + stop(request);
    }

    private static String budget(Request request) {
        return ", budget raised by " + request.increment().toPlainString() + " %" + stop(request);
    }

    private static String stop(Request request) {
        return request.stop() == Stop.BUDGET ? "" : ", also until nothing more fits";
    }
}
