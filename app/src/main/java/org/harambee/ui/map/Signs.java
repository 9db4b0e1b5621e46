package org.harambee.ui.map;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Few places: a sign with a badge each, with a line to its place where it had to give way to another. */
final class Signs {

    // Shares of the frame's width. A frame 288 px wide (a phone of 320) still leaves 24 px for each target.
    private static final double RADIUS = 0.033;
    private static final double TARGET = 0.042;
    private static final double GAP = 0.086;

    private final List<MapPoint> points;
    private final List<Spot> anchors;
    private final List<Spot> spots;
    private final double unit;

    Signs(List<MapPoint> points, List<Spot> anchors, Frame frame) {
        this.points = points;
        this.anchors = anchors;
        this.unit = frame.width();
        this.spots = Spread.apart(anchors, frame, GAP * unit);
    }

    String draw() {
        return each(this::line) + each(this::sign);
    }

    /** Curves from all places to the middle of them, where a knot holds them. */
    String strands() {
        var knot = new Spot(
                spots.stream().mapToDouble(Spot::x).average().orElse(0),
                spots.stream().mapToDouble(Spot::y).average().orElse(0));
        return each(index -> strand(spots.get(index), knot)) + Svg.circle("map__knot", knot, unit * 0.012);
    }

    private String each(IntFunction<String> drawn) {
        return IntStream.range(0, points.size()).mapToObj(drawn).reduce("", String::concat);
    }

    private static String strand(Spot from, Spot knot) {
        var middle = from.towards(knot, 0.5);
        var bend = middle.moved((knot.y() - from.y()) * 0.18, (from.x() - knot.x()) * 0.18);
        return "<path class=\"map__strand\" d=\"M" + Svg.pair(from) + "Q" + Svg.pair(bend) + " " + Svg.pair(knot)
                + "\"/>";
    }

    private String line(int index) {
        Spot anchor = anchors.get(index);
        Spot spot = spots.get(index);
        if (anchor.distanceTo(spot) < unit * RADIUS / 2) {
            return "";
        }
        return "<path class=\"map__line\" d=\"M" + Svg.pair(anchor) + "L" + Svg.pair(spot) + "\"/>"
                + Svg.circle("map__anchor", anchor, unit * 0.006);
    }

    private String sign(int index) {
        MapPoint point = points.get(index);
        Spot spot = spots.get(index);
        String href = point.href();
        String kind = point.kind() == MapPoint.Kind.OPEN ? " map__place--open" : "";
        String tag = href == null ? "g" : "a";
        return "<" + tag + " class=\"map__place" + kind + "\""
                + (href == null ? "" : " href=\"" + Svg.escape(href) + "\"")
                + "><title>" + Svg.escape(point.label()) + "</title>"
                + Svg.circle("map__target", spot, unit * TARGET)
                + Svg.circle("map__sign", spot, unit * RADIUS)
                + Svg.text("map__badge", spot, unit * 0.03, point.badge())
                + "</" + tag + ">";
    }
}
