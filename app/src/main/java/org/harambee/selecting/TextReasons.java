package org.harambee.selecting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.explain.NearMisses;
import org.harambee.fairness.selection.explain.NotChosen;
import org.harambee.fairness.selection.explain.Round;
import org.harambee.fairness.selection.explain.Shortfall;
import org.harambee.telling.Columns;

/** The rounds and what they meant, to be read aloud and followed with a pocket calculator. */
final class TextReasons {
    private static final int SHOWN = 4;

    private final Election election;
    private final Money money;
    private final Reasons reasons;
    private final boolean paid;
    private final Grounds grounds;
    private final Payers payers;
    private final StringBuilder text = new StringBuilder();

    TextReasons(Result result, Money money, Reasons reasons) {
        this.election = result.election();
        this.money = money;
        this.reasons = reasons;
        this.paid = result.request().isPaid(result.outcome());
        this.grounds = new Grounds(result.request(), election, money);
        this.payers = new Payers(election, money);
    }

    String text() {
        line("");
        line("Round by round");
        if (paid) {
            start();
        }
        if (paid && !reasons.explanation().beyond().isEmpty()) {
            line("  From the start nobody can pay for "
                    + shortfalls(reasons.explanation().beyond()) + ".");
        }
        int number = 0;
        for (var round : reasons.explanation().rounds()) {
            round(++number, round);
        }
        line("");
        if (!reasons.explanation().notChosen().isEmpty()) {
            line("How near the others were");
            reasons.explanation().notChosen().forEach(this::notChosen);
            if (reasons.near().isEmpty() && anyWithinBudget()) {
                line(
                        "  With what they would have won was not looked for; --near N looks, with N runs for each answer.");
            }
        }
        groups();
        line("");
        reasons.axioms().forEach(finding -> line(AxiomLine.of(finding)));
        return text.toString();
    }

    private void round(int number, Round round) {
        var step = round.step();
        line("  " + number + ". " + title(step.project()) + " costs "
                + money.of(election.projects().get(step.project()).cost()) + "; " + grounds.of(step) + ".");
        step.tie()
                .ifPresent(tie -> line("     Equal were " + Sentences.listed(election, tie.projects()) + "; "
                        + Sentences.tie(tie.decidedBy()) + " decided."));
        payers.lines(round).forEach(line -> line("     " + line + "."));
        line("     Left: " + money.of(round.budget()) + " of the budget"
                + (paid ? ", " + money.of(round.money()) + " with the voters" : "") + ".");
        if (paid && !round.shortfalls().isEmpty()) {
            line("     Out of reach from now on: " + shortfalls(round.shortfalls()) + ".");
        }
    }

    /** What all have before anything is bought: after raising it may be more than the budget. */
    private void start() {
        var had = reasons.start();
        var budget = Rational.of(election.budget());
        line("  To begin with the voters have " + money.exact(had) + " together"
                + (had.compareTo(budget) > 0
                        ? ", more than the budget: endowments were raised until enough of it is spent"
                        : "")
                + ".");
    }

    private String shortfalls(List<Shortfall> shortfalls) {
        return shortfalls.stream()
                        .limit(SHOWN)
                        .map(shortfall ->
                                id(shortfall.project()) + " (its supporters have " + money.exact(shortfall.money())
                                        + ", " + money.exact(shortfall.missing()) + " too little)")
                        .collect(Collectors.joining(", "))
                + others(shortfalls.size());
    }

    private boolean anyWithinBudget() {
        return reasons.explanation().notChosen().stream()
                .anyMatch(loser -> election.projects().get(loser.project()).cost() <= election.budget());
    }

    private void notChosen(NotChosen loser) {
        var sentence = new StringBuilder("  " + title(loser.project()) + ": ");
        if (paid) {
            sentence.append("it costs ")
                    .append(money.of(election.projects().get(loser.project()).cost()))
                    .append("; its supporters had ")
                    .append(money.exact(loser.had()));
            if (!loser.spent().isEmpty()) {
                sentence.append(", paid ")
                        .append(spent(loser))
                        .append(" and have ")
                        .append(money.exact(loser.left()));
            }
            sentence.append(
                    loser.missing().signum() > 0
                            ? ", " + money.exact(loser.missing()) + " too little"
                            : ", which would pay for it, but the budget does not reach");
        } else {
            sentence.append(String.format(Locale.ROOT, "%,d votes", loser.votes()));
        }
        near(loser.project()).ifPresent(near -> sentence.append(". ").append(near));
        line(sentence.append('.').toString());
    }

    /** All of it: those that are not named are added up. */
    private String spent(NotChosen loser) {
        var spent = loser.spent();
        int shown = spent.size() <= SHOWN + 1 ? spent.size() : SHOWN;
        var named = spent.subList(0, shown).stream()
                .map(one -> money.exact(one.amount()) + " for " + id(one.winner()))
                .collect(Collectors.joining(", "));
        if (shown == spent.size()) {
            return named;
        }
        var rest = spent.subList(shown, spent.size()).stream()
                .map(NotChosen.Spent::amount)
                .reduce(Rational.ZERO, Rational::plus);
        return named + ", " + money.exact(rest) + " for " + (spent.size() - shown) + " others";
    }

    private Optional<String> near(int project) {
        var near = reasons.near().get(project);
        if (near == null) {
            return Optional.empty();
        }
        var cheaper = said(
                near.cheaper(),
                value -> "at a cost of " + money.of(value),
                " (or a little more; not all were tried)",
                "at no cost that was tried");
        var supported = said(
                near.supported(),
                value -> "with " + String.format(Locale.ROOT, "%,d", value)
                        + (value == 1 ? " further ballot" : " further ballots") + " for it alone",
                " (or fewer; not all numbers were tried)",
                "with no number of further ballots that was tried");
        boolean found =
                near.cheaper().value().isPresent() || near.supported().value().isPresent();
        return Optional.of(
                "It would have won " + (found ? cheaper + ", or " + supported : "with nothing that was tried"));
    }

    private static String said(NearMisses.Found found, LongFunction<String> words, String orElse, String none) {
        return found.value().isPresent()
                ? words.apply(found.value().getAsLong()) + (found.complete() ? "" : orElse)
                : none;
    }

    private void groups() {
        if (reasons.explanation().groups().isEmpty()) {
            return;
        }
        var table = paid
                ? new Columns("", "group", "voters", "had", "paid", "say over")
                : new Columns("", "group", "voters", "say over");
        for (var share : reasons.explanation().groups()) {
            var voters = String.format(Locale.ROOT, "%,d", share.voters());
            if (paid) {
                table.row(
                        "",
                        share.dimension() + " " + Payers.name(share.group()),
                        voters,
                        money.number(share.money()),
                        money.number(share.paid()),
                        money.number(share.say()));
            } else {
                table.row("", share.dimension() + " " + Payers.name(share.group()), voters, money.number(share.say()));
            }
        }
        line("");
        line("By group, and what was spent at its word (each project's cost divided among those who named it)");
        text.append(table);
    }

    private static String others(int all) {
        return all > SHOWN ? " and " + (all - SHOWN) + " others" : "";
    }

    private String title(int project) {
        var own = election.projects().get(project);
        return own.name() == null ? own.id() : own.id() + " " + own.name().replaceAll("\\s+", " ");
    }

    private String id(int project) {
        return election.projects().get(project).id();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
