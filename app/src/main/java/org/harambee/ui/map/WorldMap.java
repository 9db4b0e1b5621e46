package org.harambee.ui.map;

import java.util.List;

/**
 * A map of the world as inline SVG, ready to be put into a page unescaped. Few places become signs with their badge
 * that can be followed, moved apart where they would overlap; many become dots whose size is their number. The page
 * repeats the same facts as text beneath.
 *
 * @param id unique in the page; title and description get ids from it
 * @param together draws a strand from each place to a common knot
 */
public record WorldMap(String id, String title, String description, List<MapPoint> points, boolean together) {

    /** More signs than this don't fit on a phone. */
    private static final int MOST_SIGNS = 16;

    public WorldMap {
        points = List.copyOf(points);
    }

    public String svg() {
        return points.size() <= MOST_SIGNS ? signs() : dots();
    }

    private String signs() {
        var anchors = points.stream().map(point -> EqualEarth.spot(point.at())).toList();
        // One place alone needs its continent around it to be recognised.
        var frame = Frame.around(anchors, points.size() == 1 ? 400 : 200, 1.25);
        var signs = new Signs(points, anchors, frame);
        return new Sheet(this, frame, "group")
                .drawing(together && points.size() > 1 ? signs.strands() : "", signs.draw());
    }

    private String dots() {
        var anchors = points.stream().map(point -> EqualEarth.spot(point.at())).toList();
        var frame = Frame.around(anchors, 400, 1.8);
        return new Sheet(this, frame, "img").drawing("", Dots.of(points, frame).draw());
    }
}
