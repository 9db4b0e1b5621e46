package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.harambee.ui.Screen;

/** The rounds of an outcome in sentences: what was chosen, who paid what, and what decided. */
final class Narration {
    private final Screen screen;
    private final Facts facts;
    private final Wording wording;
    private final UnaryOperator<String> titles;
    private final UnaryOperator<String> groups;

    /**
     * @param titles from codes of ideas to their titles
     * @param groups from codes of affiliates to their names
     */
    Narration(Screen screen, Facts facts, UnaryOperator<String> titles, UnaryOperator<String> groups) {
        this.screen = screen;
        this.facts = facts;
        this.wording = new Wording(screen, facts);
        this.titles = titles;
        this.groups = groups;
    }

    List<String> round(Told.Round round) {
        List<String> sentences = new ArrayList<>();
        sentences.add(cost(round.idea(), round.cost()));
        boolean ranked = round.by().equals("greedy") || round.by().equals("top");
        if (round.payments().isEmpty() && round.measure().signum() == 0) {
            sentences.add(screen.say("innovation-selection-unnamed"));
        } else if (ranked) {
            sentences.add(screen.say(
                    "innovation-selection-" + round.by() + "-" + facts.kind().word(), "count", round.measure()));
        } else {
            sentences.addAll(payments(round));
        }
        if (!round.equals().isEmpty()) {
            sentences.add(screen.say(
                    "innovation-selection-tie",
                    "ideas",
                    wording.listed(round.equals().stream().map(titles).toList()),
                    "decided",
                    screen.say("innovation-selection-tie-" + round.decidedBy())));
        }
        sentences.add(screen.say("innovation-selection-round-left", "amount", wording.amount(round.left())));
        return sentences;
    }

    String cost(String idea, BigDecimal cost) {
        return screen.say(
                "innovation-selection-round-cost", "title", titles.apply(idea), "amount", wording.amount(cost));
    }

    private List<String> payments(Told.Round round) {
        List<String> sentences = new ArrayList<>();
        round.payments().forEach(payment -> sentences.add(payment(round, payment)));
        if (round.others() > 0) {
            sentences.add(screen.say(
                    "innovation-selection-paid-rest",
                    "count",
                    round.others(),
                    "amount",
                    wording.amount(round.othersTogether())));
        }
        if (facts.electorate().secret() && !round.groups().isEmpty()) {
            sentences.add(screen.say(
                    "innovation-selection-paid-groups",
                    "groups",
                    wording.listed(round.groups().stream()
                            .map(paid -> groups.apply(paid.group()) + " " + wording.amount(paid.paid()))
                            .toList())));
        }
        return sentences;
    }

    private String payment(Told.Round round, Told.Payment payment) {
        String key = round.by().equals("phragmen")
                ? "innovation-selection-load"
                : payment.last() ? "innovation-selection-paid-last" : "innovation-selection-paid";
        return screen.say(
                key,
                "who",
                payers(round, payment),
                "count",
                payment.voters(),
                "amount",
                wording.amount(payment.each()));
    }

    private String payers(Told.Round round, Told.Payment payment) {
        // a partner is a group of one, and so named
        return facts.electorate().secret()
                ? screen.say("innovation-selection-people", "count", payment.voters())
                : wording.names(round.groups().stream()
                        .filter(paid -> paid.exact().equals(payment.exact()))
                        .map(paid -> groups.apply(paid.group()))
                        .toList());
    }

    List<String> loser(Told.Loser loser, BigDecimal cost, BigDecimal budget) {
        List<String> sentences = new ArrayList<>();
        sentences.add(screen.say(
                "innovation-selection-loser-ballots", "amount", wording.amount(cost), "count", loser.votes()));
        if (cost.compareTo(budget) > 0) {
            sentences.add(screen.say("innovation-selection-loser-over", "budget", wording.amount(budget)));
            return sentences;
        }
        if (loser.had().isPresent() && loser.missing().isPresent()) {
            boolean tooLittle = loser.missing().get().signum() > 0;
            sentences.add(screen.say(
                    tooLittle ? "innovation-selection-loser-short" : "innovation-selection-loser-late",
                    "had",
                    wording.amount(loser.had().get()),
                    "missing",
                    wording.amount(loser.missing().get())));
        }
        loser.cheaper()
                .ifPresent(value -> sentences.add(
                        screen.say("innovation-selection-loser-cheaper", "amount", wording.amount(value))));
        loser.ballots()
                .ifPresent(value -> sentences.add(screen.say("innovation-selection-loser-more", "count", value)));
        if (!loser.sought()) {
            sentences.add(screen.say("innovation-selection-loser-unsought"));
        }
        return sentences;
    }
}
