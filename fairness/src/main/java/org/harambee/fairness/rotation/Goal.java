package org.harambee.fairness.rotation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an engine is to make small: the sum of what the k who bear most bear. With k = 1 that is the worst off, with as many
 * as there are the total; in between a step of leximin.
 *
 * @param largest how many are added up, from 1 to the number of units
 * @param caps for some smaller k, what the k who bear most may bear together
 */
public record Goal(int largest, SortedMap<Integer, Long> caps) {
    public Goal {
        caps = Collections.unmodifiableSortedMap(new TreeMap<>(caps));
    }

    /** As little as can be for the worst off. */
    public static Goal leastWorst() {
        return new Goal(1, new TreeMap<>());
    }

    /** As little as can be for all together, none bearing more than the cap. */
    public static Goal leastTotal(CountModel model, long cap) {
        return new Goal(model.units(), new TreeMap<>(Map.of(1, cap)));
    }
}
