package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a rule would have chosen from the same ballots.
 *
 * @param ideas codes, in the order in which they are chosen
 * @param content on how many ballots at least one of them stands
 */
public record Preview(SelectionRule rule, List<String> ideas, BigDecimal cost, long content) {
    public Preview {
        ideas = List.copyOf(ideas);
    }

    static Preview read(JsonNode node) {
        return new Preview(
                SelectionRule.valueOf(node.path("rule").asString()),
                node.path("ideas").valueStream().map(JsonNode::asString).toList(),
                new BigDecimal(node.path("cost").asString()),
                node.path("content").asLong());
    }
}
