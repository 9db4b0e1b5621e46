package org.harambee.selecting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.fairness.selection.Tie;
import org.harambee.telling.Refusal;
import org.harambee.telling.Words;
import tools.jackson.databind.JsonNode;

/** The ties that a told outcome says were decided. */
final class ToldTies {
    private final String name;
    private final Map<String, Integer> places;
    private final Optional<String> seed;

    /** @param places of the projects in the election, by their ids */
    ToldTies(String name, Map<String, Integer> places, Optional<String> seed) {
        this.name = name;
        this.places = places;
        this.seed = seed;
    }

    /**
     * By the project that each preferred.
     *
     * @param told the list of ties
     * @param selected in order
     */
    Map<Integer, Tie> of(JsonNode told, List<Integer> selected) throws Refusal {
        Map<Integer, Tie> all = new HashMap<>();
        for (var tie : told) {
            int place = tie.path("place").asInt(0);
            var word = Words.find(TieWord.class, tie.path("decided_by").asString(""));
            if (place < 1
                    || place > selected.size()
                    || word.isEmpty()
                    || (word.get() == TieWord.LOT && seed.isEmpty())) {
                throw Refusal.ofInput(name + ": decided_ties " + tie + " is no tie of this outcome");
            }
            var equal = new ArrayList<Integer>();
            for (var id : tie.path("projects")) {
                equal.add(places.getOrDefault(id.asString(""), -1));
            }
            all.put(selected.get(place - 1), new Tie(equal, Choosing.tieBreak(word.get(), seed)));
        }
        return all;
    }
}
