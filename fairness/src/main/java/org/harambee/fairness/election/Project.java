package org.harambee.fairness.election;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen.
 *
 * @param id unique in its election; any text
 * @param cost in the election's units of money ({@link Election#decimals()}), 0 or more
 * @param name as people know it, where given
 * @param categories what it is about, in the order given
 * @param targets for whom it is, in the order given
 */
public record Project(String id, long cost, @Nullable String name, List<String> categories, List<String> targets) {
    public Project {
        if (cost < 0) {
            throw new IllegalArgumentException("project " + id + " has a negative cost: " + cost);
        }
        categories = List.copyOf(categories);
        targets = List.copyOf(targets);
    }

    public static Project of(String id, long cost) {
        return new Project(id, cost, null, List.of(), List.of());
    }

    Project costing(long units) {
        return new Project(id, units, name, categories, targets);
    }
}
