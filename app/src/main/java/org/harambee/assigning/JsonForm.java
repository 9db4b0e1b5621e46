package org.harambee.assigning;

import java.math.BigDecimal;
import java.util.Arrays;
import org.harambee.fairness.assignment.Answer;
import org.harambee.fairness.assignment.Assignment;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Objective;
import org.harambee.telling.Json;
import org.harambee.telling.Words;

/** An assignment for programs, as assignment.schema.json says. All but the seconds depends on the input alone. */
final class JsonForm {
    private final Result result;
    private final double seconds;
    private final AssignmentProblem problem;
    private final Json json = new Json();

    JsonForm(Result result, double seconds) {
        this.result = result;
        this.seconds = seconds;
        this.problem = result.problem();
    }

    String text() {
        var found = result.found();
        json.object();
        json.key("objective").value(Words.of(found.objective()));
        figures(found);
        json.key("by").value(found.by());
        found.trouble().ifPresent(trouble -> json.key("trouble").value(trouble));
        json.key("ideas").value(problem.ideas().size());
        json.key("jurors").value(problem.jurors().size());
        json.key("reviews").value(problem.reviews());
        loads(found.assignment());
        json.key("violations").value(0);
        result.lottery().ifPresent(lottery -> {
            json.key("chance").value(result.request().chance().orElseThrow());
            json.key("expected_total").value(lottery.expectedTotal() / 1e6);
        });
        result.seed().ifPresent(seed -> json.key("seed").value(seed));
        assignment(found.assignment());
        repair();
        tradeOff();
        why();
        json.key("assigning_seconds").value(result.seconds());
        json.key("seconds").value(seconds);
        return json.endObject().toString();
    }

    private void figures(Answer.Found found) {
        json.key("total").value(units(found.assignment().total()));
        json.key("min").value(units(found.assignment().min()));
        json.key("bound").value(units(found.objective() == Objective.TOTAL ? found.totalBound() : found.minBound()));
        json.key("total_bound").value(units(found.totalBound()));
        json.key("min_bound").value(units(found.minBound()));
        json.key("proved").value(found.proved());
        if (found.objective() == Objective.LEXIMIN) {
            json.key("proved_ideas").value(found.provedIdeas());
        }
    }

    private void loads(Assignment assignment) {
        var loads = assignment.loads();
        json.key("loads").object();
        json.key("least").value(Arrays.stream(loads).min().orElse(0));
        json.key("most").value(Arrays.stream(loads).max().orElse(0));
        json.key("idle").value(Arrays.stream(loads).filter(load -> load == 0).count());
        json.key("gini").value(Deciding.gini(loads));
        json.endObject();
    }

    private void assignment(Assignment assignment) {
        json.key("assignment").list();
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            json.object();
            json.key("idea").value(problem.ideas().get(idea).id());
            json.key("score").value(units(assignment.score(idea)));
            json.key("jurors").list();
            for (int juror : assignment.jurors(idea)) {
                json.object();
                json.key("juror").value(problem.jurors().get(juror).id());
                json.key("affinity").value(units(problem.affinity(idea, juror)));
                chanceAndReason(idea, juror);
                json.endObject();
            }
            json.endList().endObject();
        }
        json.endList();
    }

    private void chanceAndReason(int idea, int juror) {
        result.lottery().ifPresent(lottery -> json.key("chance").value(lottery.chance(idea, juror)));
        if (result.request().explain()) {
            var reasons = result.reasons().orElseThrow();
            json.key("better_suited").value(reasons.better(idea, juror));
            if (Explaining.isAffordable(problem)) {
                var change = reasons.without(idea, juror);
                if (change.isPresent()) {
                    json.key("total_without").value(units(change.get().total()));
                } else {
                    json.key("needed").value(true);
                }
            }
        }
    }

    private void repair() {
        result.repair().ifPresent(repaired -> {
            json.key("removed").list();
            repaired.removed().forEach(this::pair);
            json.endList().key("added").list();
            repaired.added().forEach(this::pair);
            json.endList();
        });
    }

    private void pair(int[] pair) {
        json.object();
        json.key("idea").value(problem.ideas().get(pair[0]).id());
        json.key("juror").value(problem.jurors().get(pair[1]).id());
        json.endObject();
    }

    private void tradeOff() {
        if (result.request().tradeOff()) {
            json.key("trade_off").list();
            for (var other : result.others()) {
                json.object();
                json.key("objective").value(Words.of(other.objective()));
                figures(other);
                json.endObject();
            }
            json.endList();
        }
    }

    private void why() {
        if (result.why().isEmpty()) {
            return;
        }
        json.key("why").list();
        for (int asked = 0; asked < result.why().size(); asked++) {
            var pair = result.why().get(asked);
            json.object();
            json.key("idea").value(problem.ideas().get(pair[0]).id());
            json.key("juror").value(problem.jurors().get(pair[1]).id());
            json.key("text").value(new Explaining(result).why(asked));
            json.endObject();
        }
        json.endList();
    }

    static BigDecimal units(long millionths) {
        return BigDecimal.valueOf(millionths, 6);
    }
}
