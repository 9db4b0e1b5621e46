package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a selection, as pages tell it.
 *
 * @param told what was told of it; null where nothing was counted
 * @param candidates by code
 * @param groups names of affiliates by code
 * @param words the words of the command that chooses the same
 */
public record OutcomePart(
        Facts facts,
        Result result,
        @Nullable Told told,
        Map<String, Candidate> candidates,
        Map<String, String> groups,
        List<OpenBallot> ballots,
        String words) {
    /** Groups with fewer ballots are not told apart. */
    public static final int FEWEST = Roll.FEWEST;

    /** A partner's ballot, open once it is counted. */
    public record OpenBallot(String partner, List<String> ideas, String person, Instant at) {}

    /** A chosen idea with how it came to it. */
    public record RoundLine(Candidate idea, List<String> sentences, String svg) {}

    public record LoserLine(Candidate idea, List<String> sentences) {}

    /** What a group had, paid and got; amounts as words, empty where nobody pays. */
    public record GroupLine(String name, long voters, String had, String paid, String satisfaction) {}

    /** What a group paid and got as two bars; the first is empty where nobody pays. */
    public record GroupBars(String name, String paid, String satisfaction) {}

    /** A rule with what it would have chosen. */
    public record RuleLine(SelectionRule rule, boolean used, List<String> ideas, String cost, long content) {}

    public boolean empty() {
        return told == null;
    }

    /** Whether more is to be told than what was chosen, and how it came about is still being worked out. */
    public boolean unexplained() {
        return result.stage() != Result.Stage.EXPLAINED;
    }

    public int cast() {
        return result.ballots();
    }

    public long counted() {
        return told == null ? 0 : told.voters();
    }

    /** Why nothing is told of groups; empty where it is. */
    public String unshown() {
        return result.unshown();
    }

    public boolean chosen(Candidate candidate) {
        return told != null && told.chosen().contains(candidate.code());
    }

    /** What the chosen ideas cost, what is left, and how it was completed. */
    public List<String> summary(Screen screen) {
        if (told == null) {
            return List.of();
        }
        Wording wording = new Wording(screen, facts);
        List<String> sentences = new ArrayList<>();
        sentences.add(screen.say(
                "innovation-selection-spent",
                "count",
                told.chosen().size(),
                "cost",
                wording.amount(told.cost()),
                "budget",
                wording.amount(told.budget()),
                "left",
                wording.amount(told.budget().subtract(told.cost()))));
        told.endowment()
                .ifPresent(share -> sentences.add(screen.say(
                        "innovation-selection-endowment",
                        "share",
                        wording.amount(share),
                        "even",
                        wording.amount(told.budget()
                                .divide(BigDecimal.valueOf(told.voters()), java.math.MathContext.DECIMAL64)),
                        "stopped",
                        screen.say("innovation-selection-stopped-" + told.stopped()))));
        if (told.endowment().isPresent()
                && told.rounds().stream().anyMatch(round -> round.by().equals("greedy"))) {
            sentences.add(screen.say("innovation-selection-completed"));
        }
        return sentences;
    }

    public List<RoundLine> rounds(Screen screen) {
        if (told == null) {
            return List.of();
        }
        Narration narration = narration(screen);
        if (told.rounds().isEmpty()) {
            return told.chosen().stream()
                    .map(this::candidate)
                    .map(idea -> new RoundLine(idea, List.of(narration.cost(idea.code(), idea.cost())), ""))
                    .toList();
        }
        return told.rounds().stream()
                .map(round -> new RoundLine(candidate(round.idea()), narration.round(round), svg(screen, round)))
                .toList();
    }

    public List<LoserLine> losers(Screen screen) {
        if (told == null) {
            return List.of();
        }
        Narration narration = narration(screen);
        return told.losers().stream()
                .map(loser -> {
                    Candidate idea = candidate(loser.idea());
                    return new LoserLine(idea, narration.loser(loser, idea.cost(), facts.budget()));
                })
                .toList();
    }

    public List<GroupLine> groupLines(Screen screen) {
        if (told == null) {
            return List.of();
        }
        Wording wording = new Wording(screen, facts);
        return told.groups().stream()
                .map(group -> new GroupLine(
                        name(group.group()),
                        group.voters(),
                        group.had().map(wording::amount).orElse(""),
                        group.paid().map(wording::amount).orElse(""),
                        satisfaction(screen, wording, group)))
                .toList();
    }

    /** Of each group what it paid and got, drawn beside what the others did. */
    public List<GroupBars> groupBars(Screen screen) {
        if (told == null) {
            return List.of();
        }
        Wording wording = new Wording(screen, facts);
        BigDecimal mostPaid = most(group -> group.paid().orElse(BigDecimal.ZERO));
        BigDecimal mostGot = most(Told.Group::satisfaction);
        List<GroupBars> bars = new ArrayList<>();
        for (Told.Group group : told.groups()) {
            String paid = group.paid()
                    .map(value -> bar(screen, "paid-head", wording.amount(value), value, mostPaid, bars.size()))
                    .orElse("");
            String got = satisfaction(screen, wording, group);
            bars.add(new GroupBars(
                    name(group.group()),
                    paid,
                    bar(screen, "satisfaction", got, group.satisfaction(), mostGot, bars.size())));
        }
        return bars;
    }

    private BigDecimal most(Function<Told.Group, BigDecimal> of) {
        return told == null ? BigDecimal.ZERO : told.groups().stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static String bar(
            Screen screen, String what, String amount, BigDecimal value, BigDecimal most, int colour) {
        String label = screen.say("innovation-selection-" + what);
        return most.signum() == 0
                ? ""
                : PaidBars.svg(
                        screen,
                        screen.say("innovation-selection-piece", "name", label, "amount", amount),
                        List.of(new PaidBars.Piece(label, value)),
                        most,
                        any -> amount,
                        any -> colour);
    }

    /** By approval, what is spent for what they named; else the points or places of what was chosen. */
    private String satisfaction(Screen screen, Wording wording, Told.Group group) {
        return facts.kind() == BallotKind.APPROVAL && facts.rule() != SelectionRule.PHRAGMEN
                ? wording.amount(group.satisfaction())
                : screen.say(
                        "innovation-selection-worth",
                        "count",
                        group.satisfaction()
                                .setScale(2, java.math.RoundingMode.HALF_EVEN)
                                .stripTrailingZeros());
    }

    public List<RuleLine> rules(Screen screen) {
        Wording wording = new Wording(screen, facts);
        return result.previews().stream()
                .map(preview -> new RuleLine(
                        preview.rule(),
                        preview.rule() == facts.rule(),
                        preview.ideas().stream().map(this::title).toList(),
                        wording.amount(preview.cost()),
                        preview.content()))
                .toList();
    }

    /** The two commands with which anybody tells the same from the files, and finds that it holds. */
    public String again(String code) {
        String select = "java -jar harambee.jar select selection-" + code + ".pb ";
        return select + words + " --explain\n" + select + "--verify selection-" + code + ".json";
    }

    private String svg(Screen screen, Told.Round round) {
        Wording wording = new Wording(screen, facts);
        LongFunction<String> payers = voters -> screen.say("innovation-selection-people", "count", voters);
        List<PaidBars.Piece> pieces = PaidBars.pieces(round, payers, this::name);
        List<String> order = List.copyOf(groups.values());
        return pieces.isEmpty() || told == null
                ? ""
                : PaidBars.svg(
                        screen,
                        screen.say("innovation-selection-bar", "title", title(round.idea())),
                        pieces,
                        facts.budget(),
                        wording::amount,
                        piece -> round.groups().isEmpty() ? pieces.indexOf(piece) : order.indexOf(piece.name()));
    }

    private Narration narration(Screen screen) {
        return new Narration(screen, facts, this::title, this::name);
    }

    private Candidate candidate(String code) {
        Candidate found = candidates.get(code);
        if (found == null) {
            throw new IllegalStateException("an outcome names " + code + ", which is not on the ballot");
        }
        return found;
    }

    private String title(String code) {
        return candidate(code).title();
    }

    private String name(String code) {
        return groups.getOrDefault(code, code);
    }
}
