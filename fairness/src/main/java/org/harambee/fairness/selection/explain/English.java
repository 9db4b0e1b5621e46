package org.harambee.fairness.selection.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Tie;
import org.harambee.fairness.selection.TieBreak;

/**
 * An explanation in English, one or a few sentences for each round, project and group. Amounts are rounded to hundredths
 * or to the election's own decimals; the records hold them exactly.
 */
public final class English {
    private static final int NAMED = 3;

    private final Election election;
    private final Payers payers;
    private final Amounts amounts;

    public English(Election election) {
        this.election = election;
        this.payers = new Payers(election);
        this.amounts = new Amounts(election.decimals());
    }

    /** How one project was selected, and what that changed. */
    public String round(Round round) {
        var sentences = new ArrayList<String>();
        int project = round.step().project();
        sentences.add(
                switch (round.step().by()) {
                    case EQUAL_SHARES, EXACT_EQUAL_SHARES, BOUNDED_OVERSPENDING -> bought(round);
                    case PHRAGMEN -> carried(round);
                    case GREEDY, TOP ->
                        name(project) + " is added for " + cost(project) + ", ranked highest of all that fit; "
                                + amounts.of(round.budget()) + " of the budget is left.";
                });
        round.step().tie().map(this::tie).ifPresent(sentences::add);
        round.shortfalls().forEach(shortfall -> sentences.add("From here on " + shortfall(shortfall)));
        return String.join(" ", sentences);
    }

    /** A project that its supporters cannot pay for, as the end of a sentence or as one by itself. */
    public String shortfall(Shortfall shortfall) {
        return name(shortfall.project()) + " is out of reach: its supporters have " + amounts.of(shortfall.money())
                + ", which is " + amounts.of(shortfall.missing()) + " too little.";
    }

    /** Why a project was not chosen. */
    public String notChosen(NotChosen loser) {
        var start =
                name(loser.project()) + " (" + cost(loser.project()) + ", " + votes(loser.votes()) + ") was not chosen";
        if (loser.votes() == 0) {
            return start + ": nobody named it.";
        }
        if (loser.had().signum() <= 0 && loser.spent().isEmpty()) {
            return start + ".";
        }
        var spent = spent(loser.spent());
        return start + ": its supporters had " + amounts.of(loser.had())
                + (spent.isEmpty() ? "" : ", paid " + spent) + " and have " + amounts.of(loser.left()) + " left"
                + (loser.missing().signum() > 0 ? ", " + amounts.of(loser.missing()) + " too little" : "") + ".";
    }

    /** How near a project came; whatever was not found is left out. */
    public String near(int project, NearMisses.Found cost, NearMisses.Found ballots) {
        var ways = new ArrayList<String>();
        cost.value()
                .ifPresent(value -> ways.add(
                        "at a cost of " + amounts.of(value) + (cost.complete() ? "" : " (the largest found)")));
        ballots.value()
                .ifPresent(value -> ways.add("with " + value + " further " + (value == 1 ? "ballot" : "ballots")
                        + " for it alone" + (ballots.complete() ? "" : " (the fewest found)")));
        if (ways.isEmpty()) {
            return "No lower cost and no number of further ballots was found with which " + name(project)
                    + " would have been chosen"
                    + (cost.complete() && ballots.complete() ? "." : "; not all were tried.");
        }
        return name(project) + " would have been chosen " + String.join(", or ", ways) + ".";
    }

    /** What a group had, spent and got. */
    public String group(GroupShare share, Explanation explanation) {
        var groups = explanation.groups().stream()
                .filter(other -> other.dimension().equals(share.dimension()))
                .toList();
        var say = percent(share.say(), sum(groups.stream().map(GroupShare::say)));
        var part = percent(
                Rational.of(share.voters()),
                sum(groups.stream().map(GroupShare::voters).map(Rational::of)));
        var money = share.money().signum() > 0
                ? " had " + amounts.of(share.money()) + " and paid " + amounts.of(share.paid()) + "; they"
                : "";
        return (share.group().isEmpty() ? "The others" : share.group()) + ": " + voters(share.voters()) + " (" + part
                + ")" + money + " stand behind " + say + " of what is spent.";
    }

    private String spent(List<NotChosen.Spent> spent) {
        var parts = new ArrayList<>(spent.stream()
                .limit(NAMED)
                .map(money -> amounts.of(money.amount()) + " for " + name(money.winner()))
                .toList());
        var rest = spent.stream().skip(NAMED).toList();
        if (!rest.isEmpty()) {
            parts.add(amounts.of(sum(rest.stream().map(NotChosen.Spent::amount))) + " for "
                    + (rest.size() == 1 ? "another" : rest.size() + " others"));
        }
        return list(parts);
    }

    private String bought(Round round) {
        int project = round.step().project();
        if (round.payments().isEmpty()) {
            return name(project) + " is bought for " + cost(project) + ".";
        }
        var groups = round.groups().stream()
                .map(group -> (group.group().isEmpty() ? "others" : group.group()) + " " + amounts.of(group.paid()))
                .toList();
        return name(project) + " is bought for " + cost(project) + ": " + payers.pay(round.payments(), amounts) + "."
                + (groups.isEmpty() || payers.named() ? "" : " That is " + list(groups) + ".")
                + " All voters together have " + amounts.of(round.money()) + " left.";
    }

    private String carried(Round round) {
        int project = round.step().project();
        long supporters = round.payments().stream().mapToLong(Payment::voters).sum();
        return supporters == 0
                ? name(project) + " is added for " + cost(project) + "; nobody supports it, and it fits."
                : name(project) + " is added for " + cost(project) + ": its " + supporters
                        + (supporters == 1 ? " supporter then carries " : " supporters then carry ")
                        + amounts.of(round.step().measure())
                        + (supporters == 1 ? "." : " each, less than those of any other.");
    }

    private String tie(Tie tie) {
        var others = tie.projects().stream().skip(1).map(this::name).toList();
        return list(others) + (others.size() == 1 ? " was" : " were") + " equal to it; " + decider(tie.decidedBy())
                + " decided.";
    }

    private static String decider(TieBreak tieBreak) {
        return switch (tieBreak) {
            case TieBreak.LowestCost() -> "the lower cost";
            case TieBreak.HighestCost() -> "the higher cost";
            case TieBreak.MostVotes() -> "the larger number of votes";
            case TieBreak.Order() -> "the order of the projects";
            case TieBreak.Id() -> "the id";
            case TieBreak.Lot _ -> "the lot";
        };
    }

    private String name(int project) {
        var named = election.projects().get(project);
        return named.name() == null ? named.id() : named.name();
    }

    private String cost(int project) {
        return amounts.of(election.projects().get(project).cost());
    }

    private static String votes(long votes) {
        return votes == 1 ? "1 vote" : votes + " votes";
    }

    static String voters(long voters) {
        return voters == 1 ? "1 voter" : voters + " voters";
    }

    private static Rational sum(Stream<Rational> amounts) {
        return amounts.reduce(Rational.ZERO, Rational::plus);
    }

    private static String percent(Rational part, Rational whole) {
        return whole.signum() == 0 ? "none" : Amounts.rounded(part.times(100).dividedBy(whole), 0) + " %";
    }

    static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
