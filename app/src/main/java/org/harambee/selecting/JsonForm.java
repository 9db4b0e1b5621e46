package org.harambee.selecting;

import java.math.BigDecimal;
import java.util.List;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Search;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.telling.Json;
import org.harambee.telling.Words;

/** An outcome for programs, as outcome.schema.json says. What stands in {@code outcome} depends on the input alone. */
final class JsonForm {
    private final Result result;
    private final Election election;
    private final Json json = new Json();

    JsonForm(Result result) {
        this.result = result;
        this.election = result.election();
    }

    String text() {
        json.object().key("outcome").object();
        rule();
        figures();
        json.key("selected").list();
        result.outcome().selected().forEach(project -> json.value(id(project)));
        json.endList();
        search();
        ties();
        result.reasons()
                .ifPresent(reasons ->
                        new JsonReasons(json, election, result.request().isPaid(result.outcome())).write(reasons));
        remarks();
        json.endObject();
        json.key("seconds").value(result.readingSeconds() + result.choosingSeconds());
        json.key("choosing_seconds").value(result.choosingSeconds());
        return json.endObject().toString();
    }

    private void rule() {
        var request = result.request();
        json.key("rule").value(Words.of(request.rule()));
        json.key("utility").value(Words.of(request.utility()));
        if (request.isByEqualShares()) {
            json.key("completion").value(Words.of(request.completion()));
        }
        if (request.raises()) {
            json.key("stop").value(Words.of(request.stop()));
        }
        if (request.raises() && !request.isExact()) {
            json.key("start").value(Words.of(request.start()));
            json.key("increment").value(request.increment().toPlainString());
        }
        request.size().ifPresent(size -> json.key("size").value(size));
        if (request.comparison() != Comparing.NONE) {
            json.key("comparison").value(Words.of(request.comparison()));
            json.key("won_by").value(request.isWonByGreedy(result.outcome()) ? "greedy" : Words.of(request.rule()));
        }
        words("ties", request.ties().stream().map(Words::of).toList());
        result.seed().ifPresent(seed -> json.key("seed").value(seed));
        if (!request.groups().isEmpty()) {
            words("groups", request.groups());
        }
        request.weights().ifPresent(column -> json.key("weights").value(column));
        if (!request.contributions().isEmpty()) {
            json.key("contributions").object();
            request.contributions().forEach((group, money) -> json.key(group).value(money));
            json.endObject();
        }
    }

    private void figures() {
        json.key("budget").value(election.money(election.budget()));
        json.key("cost").value(election.money(result.outcome().cost()));
        json.key("voters").value(election.ballots().voters());
        json.key("weight").value(election.ballots().weight());
        json.key("projects").value(election.projects().size());
    }

    private void search() {
        result.outcome().search().ifPresent(search -> {
            json.key("endowment").value(endowment(search));
            json.key("stopped").value(Words.of(search.stop()));
            json.key("runs").value(search.runs());
            json.key("increments").value(search.increments().toString());
        });
    }

    /** In whole money; where contributions differ, what all of them are multiplied by. */
    private Rational endowment(Search search) {
        return result.request().contributions().isEmpty()
                ? search.endowment().dividedBy(Rational.of(BigDecimal.ONE.movePointRight(election.decimals())))
                : search.endowment();
    }

    private void ties() {
        json.key("decided_ties").list();
        int place = 0;
        for (var step : result.outcome().steps()) {
            place++;
            if (step.tie().isPresent()) {
                var tie = step.tie().get();
                json.object().key("place").value(place);
                words("projects", tie.projects().stream().map(this::id).toList());
                json.key("decided_by").value(word(tie.decidedBy())).endObject();
            }
        }
        json.endList();
    }

    private void remarks() {
        json.key("remarks").list();
        for (var remark : result.file().remarks()) {
            json.object();
            json.key("line").value(remark.line());
            json.key("field").value(remark.field());
            json.key("text").value(remark.text());
            json.endObject();
        }
        json.endList();
    }

    private void words(String key, List<String> words) {
        json.key(key).list();
        words.forEach(json::value);
        json.endList();
    }

    private String id(int project) {
        return election.projects().get(project).id();
    }

    private static String word(TieBreak tieBreak) {
        return Words.of(
                switch (tieBreak) {
                    case TieBreak.LowestCost() -> TieWord.COST;
                    case TieBreak.HighestCost() -> TieWord.MAX_COST;
                    case TieBreak.MostVotes() -> TieWord.VOTES;
                    case TieBreak.Order() -> TieWord.ORDER;
                    case TieBreak.Id() -> TieWord.ID;
                    case TieBreak.Lot _ -> TieWord.LOT;
                });
    }
}
