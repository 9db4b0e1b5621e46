package org.harambee.selecting;

import java.util.List;
import java.util.Map;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.pabulib.Remark;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.audit.Finding;
import org.harambee.fairness.selection.explain.Explanation;
import org.harambee.fairness.selection.explain.NearMisses;
import org.harambee.telling.Json;
import org.harambee.telling.Refusal;
import tools.jackson.databind.JsonNode;

/** What a told outcome says besides its rounds: worked out again from the ballots and compared. */
record ToldReasons(String name, JsonNode told, Request request, Election election, Outcome outcome) {
    private static final List<String> FOLLOWING = List.of("rounds", "not_chosen", "group_shares", "axioms");

    /** @throws Refusal with the first figure that does not follow from the rounds */
    void check(List<Finding> axioms) throws Refusal {
        var explanation = Explanation.of(election, Reasons.terms(request, election, outcome), outcome);
        var json = new Json();
        json.object();
        new JsonReasons(json, election, request.isPaid(outcome))
                .write(new Reasons(explanation, axioms, Map.of(), Rational.ZERO));
        var again = ToldOutcome.EXACT.readTree(json.endObject().toString());
        for (var key : FOLLOWING) {
            check(key, again.path(key));
        }
    }

    private void check(String key, JsonNode again) throws Refusal {
        if (!told.path(key).isArray()) {
            throw Refusal.ofInput(name + ": " + key + " is missing or no list");
        }
        for (int i = 0; i < Math.max(again.size(), told.path(key).size()); i++) {
            for (var field : again.path(i).properties()) {
                if (!field.getValue().equals(told.path(key).path(i).path(field.getKey()))) {
                    throw Refusal.ofInput(name + ": " + key + " " + (i + 1) + ", " + field.getKey()
                            + ", does not follow from the ballots");
                }
            }
            if (again.path(i).isMissingNode()) {
                throw Refusal.ofInput(name + ": " + key + " has more entries than follow from the ballots");
            }
        }
    }

    /**
     * What is said of the file has to be what reading it again remarks upon.
     *
     * @param read the remarks of that
     */
    void checkRemarks(List<Remark> read) throws Refusal {
        var said = told.path("remarks").valueStream().toList();
        boolean same = said.size() == read.size();
        for (int i = 0; same && i < said.size(); i++) {
            var remark = read.get(i);
            same = said.get(i).path("line").asLong(0) == remark.line()
                    && said.get(i).path("field").asString("").equals(remark.field())
                    && said.get(i).path("text").asString("").equals(remark.text());
        }
        if (!same) {
            throw Refusal.ofInput(name + ": remarks are not those of the file");
        }
    }

    /** Tries how near the others are said to have been; whether anything is said of it. */
    boolean checkNearness() throws Refusal {
        var rule = Choosing.rule(request, election, request.seed(), SelectionBar.hidden(System.err, election));
        return new ToldNearness(name, election, new NearMisses(election, rule, 1))
                .check(told.path("not_chosen"), ToldOutcome.places(election));
    }
}
