package org.harambee.fairness.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Those of some that no other is as good as, by up to three numbers of which less is better. O(n log n). */
final class Front {
    private Front() {}

    static <T> List<T> of(List<T> all, Function<T, long[]> numbers) {
        var sorted = all.stream()
                .sorted(Comparator.comparing(numbers, Arrays::compare))
                .toList();
        var stairs = new TreeMap<Long, Long>();
        var kept = new ArrayList<T>();
        for (var one : sorted) {
            var three = numbers.apply(one);
            long second = three.length > 1 ? three[1] : 0;
            long third = three.length > 2 ? three[2] : 0;
            if (climbs(stairs, second, third)) {
                kept.add(one);
            }
        }
        return kept;
    }

    /** Whether nothing before is as good in the second and the third number; then it is remembered. */
    static boolean climbs(NavigableMap<Long, Long> stairs, long second, long third) {
        var below = stairs.floorEntry(second);
        if (below != null && below.getValue() <= third) {
            return false;
        }
        for (Map.Entry<Long, Long> above = stairs.ceilingEntry(second);
                above != null && above.getValue() >= third;
                above = stairs.ceilingEntry(second)) {
            stairs.remove(above.getKey());
        }
        stairs.put(second, third);
        return true;
    }
}
