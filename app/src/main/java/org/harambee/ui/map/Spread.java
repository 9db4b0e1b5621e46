package org.harambee.ui.map;

import java.util.ArrayList;
import java.util.List;

/** Moves spots apart until none is nearer to another than the gap; each moves no further than it must. */
final class Spread {

    private static final int ROUNDS = 200;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final List<Spot> spots;
    private final Frame frame;
    private final double gap;

    private Spread(List<Spot> spots, Frame frame, double gap) {
        this.spots = new ArrayList<>(spots);
        this.frame = frame;
        this.gap = gap;
    }

    static List<Spot> apart(List<Spot> anchors, Frame frame, double gap) {
        var spread = new Spread(anchors, frame, gap);
        for (int round = 0; round < ROUNDS && spread.push(); round++) {}
        return List.copyOf(spread.spots);
    }

    private boolean push() {
        boolean moved = false;
        for (int first = 0; first < spots.size(); first++) {
            for (int second = first + 1; second < spots.size(); second++) {
                moved |= push(first, second);
            }
        }
        return moved;
    }

    private boolean push(int first, int second) {
        Spot one = spots.get(first);
        Spot other = spots.get(second);
        double distance = one.distanceTo(other);
        if (distance >= gap - 0.05) {
            return false;
        }
        // Two in one place have no direction of their own: each pair gets another one.
        double angle = distance > 0.01 ? Math.atan2(other.y() - one.y(), other.x() - one.x()) : second * GOLDEN_ANGLE;
        double step = (gap - distance) / 2;
        double dx = step * Math.cos(angle);
        double dy = step * Math.sin(angle);
        spots.set(first, frame.inside(one.moved(-dx, -dy), gap / 2));
        spots.set(second, frame.inside(other.moved(dx, dy), gap / 2));
        return true;
    }
}
