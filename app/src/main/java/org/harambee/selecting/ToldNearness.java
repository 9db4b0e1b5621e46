package org.harambee.selecting;

import java.util.Map;
import java.util.function.LongPredicate;
import org.harambee.fairness.election.Amounts;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.explain.NearMisses;
import org.harambee.telling.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * How near the others are said to have been: the rule is run again with the cost or the further ballots that are told, and
 * the project has to win. That nothing less would do is not looked at.
 */
final class ToldNearness {
    private final String name;
    private final Election election;
    private final NearMisses again;

    /** @param again chooses once more with something changed */
    ToldNearness(String name, Election election, NearMisses again) {
        this.name = name;
        this.election = election;
        this.again = again;
    }

    /**
     * Looks at all that is told.
     *
     * @param told the list of projects that were not chosen
     * @param places of the projects in the election, by their ids
     * @return whether anything was told
     */
    boolean check(JsonNode told, Map<String, Integer> places) throws Refusal {
        boolean any = false;
        for (var loser : told) {
            int project = places.getOrDefault(loser.path("project").asString(""), -1);
            if (project < 0) {
                throw Refusal.ofInput(name + ": not_chosen names a project that there is not");
            }
            var own = election.projects().get(project);
            any |= check(
                    loser,
                    "largest_cost",
                    own.id(),
                    election.decimals(),
                    own.cost() - 1,
                    cost -> again.winsAt(project, cost));
            any |= check(
                    loser,
                    "fewest_further_ballots",
                    own.id(),
                    0,
                    Integer.MAX_VALUE,
                    ballots -> ballots > 0 && again.winsWith(project, (int) ballots));
        }
        return any;
    }

    private boolean check(JsonNode loser, String key, String project, int decimals, long most, LongPredicate wins)
            throws Refusal {
        var found = loser.path(key);
        if (found.isMissingNode()) {
            return false;
        }
        if (!found.path("all_tried").isBoolean() || !found.path("runs").isIntegralNumber()) {
            throw Refusal.ofInput(name + ": " + key + " of " + project + " lacks all_tried or runs");
        }
        if (!found.has("value")) {
            return true;
        }
        var value = found.path("value");
        long units = value.isNumber() ? units(value, decimals) : -1;
        if (units < 0 || units > most || !wins.test(units)) {
            throw Refusal.ofInput(name + ": with " + key + " " + value + " " + project + " would not have won");
        }
        return true;
    }

    private static long units(JsonNode value, int decimals) {
        try {
            return Amounts.units(value.decimalValue(), decimals);
        } catch (IllegalArgumentException tooBig) {
            return -1;
        }
    }
}
