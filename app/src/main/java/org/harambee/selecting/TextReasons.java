package org.harambee.selecting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.explain.NearMisses;
import org.harambee.fairness.selection.explain.NotChosen;
import org.harambee.fairness.selection.explain.Payment;
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
    private final StringBuilder text = new StringBuilder();

    TextReasons(Result result, Money money, Reasons reasons) {
        this.election = result.election();
        this.money = money;
        this.reasons = reasons;
        this.paid = result.request().isByEqualShares();
    }

    String text() {
        line("");
        line("Round by round");
        if (paid && !reasons.explanation().beyond().isEmpty()) {
            line("  From the start nobody can pay for "
                    + shortfalls(reasons.explanation().beyond()) + ".");
        }
        int number = 0;
        for (var round : reasons.explanation().rounds()) {
            round(++number, round);
        }
        line("");
        line("How near the others were");
        reasons.explanation().notChosen().forEach(this::notChosen);
        groups();
        line("");
        reasons.axioms().forEach(finding -> line(AxiomLine.of(finding)));
        return text.toString();
    }

    private void round(int number, Round round) {
        var step = round.step();
        line("  " + number + ". " + title(step.project()) + " costs "
                + money.of(election.projects().get(step.project()).cost()) + "; " + why(step) + ".");
        for (var payment : round.payments()) {
            line("     " + payment(step, payment) + ".");
        }
        if (!round.groups().isEmpty()) {
            line("     Of it "
                    + round.groups().stream()
                            .map(group -> group(group.group()) + " " + money.exact(group.paid()))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        line("     Left: " + money.of(round.budget()) + " of the budget"
                + (paid ? ", " + money.of(round.money()) + " with the voters" : "") + ".");
        if (paid && !round.shortfalls().isEmpty()) {
            line("     Out of reach from now on: " + shortfalls(round.shortfalls()) + ".");
        }
    }

    private String why(Step step) {
        var measure = step.measure();
        return switch (step.by()) {
            case EQUAL_SHARES, EXACT_EQUAL_SHARES ->
                "its price for a unit of utility is the lowest, " + figure(measure);
            case BOUNDED_OVERSPENDING -> "its price for the share that is paid is the lowest, " + figure(measure);
            case PHRAGMEN -> "its supporters then carry the least load, " + money.exact(measure);
            case GREEDY -> "of those that fit it is worth most for its money, " + figure(measure);
            case TOP -> "of those that fit it has most, " + figure(measure);
        };
    }

    private String payment(Step step, Payment payment) {
        var voters =
                String.format(Locale.ROOT, "%,d", payment.voters()) + (payment.voters() == 1 ? " voter" : " voters");
        if (step.by() == Step.By.PHRAGMEN) {
            return voters + (payment.voters() == 1 ? " takes" : " take") + " on a load of "
                    + money.exact(payment.each());
        }
        return voters
                + (payment.voters() == 1 ? " pays " : " pay ")
                + money.exact(payment.each())
                + (payment.voters() == 1 ? "" : " each, " + money.exact(payment.total()) + " together")
                + (payment.last() ? ", all that is left to them" : "");
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

    private void notChosen(NotChosen loser) {
        var sentence = new StringBuilder("  " + title(loser.project()) + ": ");
        if (paid) {
            sentence.append("its supporters had ").append(money.exact(loser.had()));
            if (!loser.spent().isEmpty()) {
                sentence.append(" and paid ")
                        .append(loser.spent().stream()
                                .limit(SHOWN)
                                .map(spent -> money.exact(spent.amount()) + " for " + id(spent.winner()))
                                .collect(Collectors.joining(", ")))
                        .append(others(loser.spent().size()));
            }
            sentence.append("; ")
                    .append(
                            loser.missing().signum() > 0
                                    ? money.exact(loser.missing()) + " are missing"
                                    : "what is left would pay for it, but the budget does not reach");
        } else {
            sentence.append(String.format(Locale.ROOT, "%,d votes", loser.votes()));
        }
        near(loser.project()).ifPresent(near -> sentence.append(". ").append(near));
        line(sentence.append('.').toString());
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
        return Optional.of("It would have won " + cheaper + ", or " + supported);
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
                        share.dimension() + " " + group(share.group()),
                        voters,
                        money.number(share.money()),
                        money.number(share.paid()),
                        money.number(share.say()));
            } else {
                table.row("", share.dimension() + " " + group(share.group()), voters, money.number(share.say()));
            }
        }
        line("");
        line("By group, and what was spent at its word (each project's cost divided among those who named it)");
        text.append(table);
    }

    private static String others(int all) {
        return all > SHOWN ? " and " + (all - SHOWN) + " others" : "";
    }

    private static String group(String name) {
        return name.isEmpty() ? "(nothing said)" : name;
    }

    private static String figure(Rational value) {
        return String.format(Locale.ROOT, "%.6g", value.toDouble());
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
