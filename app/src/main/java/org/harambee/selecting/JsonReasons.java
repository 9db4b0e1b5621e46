package org.harambee.selecting;

import java.math.BigDecimal;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.explain.Explanation;
import org.harambee.fairness.selection.explain.NearMisses;
import org.harambee.fairness.selection.explain.NotChosen;
import org.harambee.fairness.selection.explain.Round;
import org.harambee.telling.Json;
import org.harambee.telling.Words;

/** The rounds and what they meant, for programs. Amounts are exact: fractions of whole money as text. */
final class JsonReasons {
    private final Json json;
    private final Election election;
    private final boolean paid;
    private final Rational unit;

    /** @param paid whether voters were given money to pay with */
    JsonReasons(Json json, Election election, boolean paid) {
        this.json = json;
        this.election = election;
        this.paid = paid;
        this.unit = Rational.of(BigDecimal.ONE.movePointRight(election.decimals()));
    }

    void write(Reasons reasons) {
        rounds(reasons.explanation());
        notChosen(reasons);
        groups(reasons.explanation());
        axioms(reasons);
    }

    private void rounds(Explanation explanation) {
        json.key("rounds").list();
        explanation.rounds().forEach(this::round);
        json.endList();
    }

    private void round(Round round) {
        var step = round.step();
        json.object();
        json.key("project").value(id(step.project()));
        json.key("cost")
                .value(election.money(election.projects().get(step.project()).cost()));
        json.key("by").value(Words.of(step.by()));
        json.key("measure").value(step.measure());
        json.key("payments").list();
        for (var payment : round.payments()) {
            json.object().key("each").value(money(payment.each()));
            json.key("voters").value(payment.voters());
            json.key("all_they_had").value(payment.last()).endObject();
        }
        json.endList();
        json.key("groups").list();
        for (var payment : round.groups()) {
            json.object().key("dimension").value(payment.dimension());
            json.key("group").value(payment.group());
            json.key("paid").value(money(payment.paid()));
            json.key("voters").value(payment.voters()).endObject();
        }
        json.endList();
        json.key("budget_left").value(election.money(round.budget()));
        if (paid) {
            json.key("voters_have_left").value(money(round.money()));
            json.key("out_of_reach").list();
            for (var shortfall : round.shortfalls()) {
                json.object().key("project").value(id(shortfall.project()));
                json.key("supporters_have").value(money(shortfall.money()));
                json.key("missing").value(money(shortfall.missing())).endObject();
            }
            json.endList();
        }
        json.endObject();
    }

    private void notChosen(Reasons reasons) {
        json.key("not_chosen").list();
        for (var loser : reasons.explanation().notChosen()) {
            json.object().key("project").value(id(loser.project()));
            json.key("votes").value(loser.votes());
            if (paid) {
                money(loser);
            }
            var near = reasons.near().get(loser.project());
            if (near != null) {
                found("largest_cost", near.cheaper(), true);
                found("fewest_further_ballots", near.supported(), false);
            }
            json.endObject();
        }
        json.endList();
    }

    private void money(NotChosen loser) {
        json.key("supporters_had").value(money(loser.had()));
        json.key("supporters_have").value(money(loser.left()));
        json.key("missing").value(money(loser.missing()));
        json.key("paid_for").list();
        for (var spent : loser.spent()) {
            json.object().key("project").value(id(spent.winner()));
            json.key("amount").value(money(spent.amount())).endObject();
        }
        json.endList();
    }

    private void found(String key, NearMisses.Found found, boolean amount) {
        json.key(key).object();
        found.value().ifPresent(value -> {
            json.key("value");
            if (amount) {
                json.value(election.money(value));
            } else {
                json.value(value);
            }
        });
        json.key("all_tried").value(found.complete());
        json.key("runs").value(found.runs()).endObject();
    }

    private void groups(Explanation explanation) {
        json.key("group_shares").list();
        for (var share : explanation.groups()) {
            json.object().key("dimension").value(share.dimension());
            json.key("group").value(share.group());
            json.key("voters").value(share.voters());
            if (paid) {
                json.key("had").value(money(share.money()));
                json.key("paid").value(money(share.paid()));
            }
            json.key("satisfaction").value(share.satisfaction());
            json.key("say").value(money(share.say())).endObject();
        }
        json.endList();
    }

    private void axioms(Reasons reasons) {
        json.key("axioms").list();
        for (var finding : reasons.axioms()) {
            json.object().key("axiom").value(Words.of(finding.axiom()));
            json.key("result").value(Words.of(finding.result()));
            json.key("promised").value(finding.promised());
            json.key("why").value(finding.sentence()).endObject();
        }
        json.endList();
    }

    private Rational money(Rational units) {
        return units.dividedBy(unit);
    }

    private String id(int project) {
        return election.projects().get(project).id();
    }
}
