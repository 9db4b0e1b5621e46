package org.harambee.ui.map;

import java.util.List;

/** The part of the sheet that is shown. */
record Frame(double left, double top, double width, double height) {

    private static final double MARGIN = 0.16;

    /**
     * The smallest frame that shows all spots with a margin, at least so wide, and of at least this shape (width to
     * height).
     */
    static Frame around(List<Spot> spots, double leastWidth, double leastShape) {
        var x = spots.stream().mapToDouble(Spot::x).summaryStatistics();
        var y = spots.stream().mapToDouble(Spot::y).summaryStatistics();
        if (x.getCount() == 0) {
            return new Frame(0, 0, EqualEarth.WIDTH, EqualEarth.HEIGHT);
        }
        double margin = 2 * MARGIN * Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin());
        double width = Math.max(x.getMax() - x.getMin() + margin, leastWidth);
        double height = Math.min(Math.max(y.getMax() - y.getMin() + margin, width / 2.3), EqualEarth.HEIGHT);
        width = Math.min(Math.max(width, height * leastShape), EqualEarth.WIDTH);
        return new Frame(
                start((x.getMin() + x.getMax()) / 2, width, EqualEarth.WIDTH),
                start((y.getMin() + y.getMax()) / 2, height, EqualEarth.HEIGHT),
                width,
                height);
    }

    Spot inside(Spot spot, double margin) {
        return new Spot(
                Math.clamp(spot.x(), left + margin, left + width - margin),
                Math.clamp(spot.y(), top + margin, top + height - margin));
    }

    private static double start(double middle, double length, double whole) {
        return Math.clamp(middle - length / 2, 0, whole - length);
    }
}
