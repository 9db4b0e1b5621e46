package org.harambee.innovation.juries;

import java.util.List;

/**
 * By what ideas are judged.
 *
 * @param weight how much it counts beside the others, at least 1
 * @param anchors what each point means, from the lowest on; as many as there are points, or none
 */
public record Criterion(String name, int weight, List<String> anchors) {
    public Criterion {
        anchors = List.copyOf(anchors);
    }

    /** What a point means, in words; empty where nobody said it. */
    public String anchor(int point) {
        return anchors.isEmpty() ? "" : anchors.get(point - 1);
    }
}
