package org.harambee.fairness.election;

import java.util.List;

/**
 * One way in which the voters are divided, each into one group: by affiliate, region, language, …
 *
 * @param dimension what divides them
 * @param names the groups, in order of their first voter; voters for whom nothing was said are in the group ""
 */
public record Grouping(String dimension, List<String> names) {
    public Grouping {
        names = List.copyOf(names);
    }
}
