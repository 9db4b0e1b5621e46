package org.harambee.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Many places: dots whose area is their number; dots that would cover each other become one. */
record Dots(List<Dot> dots, Frame frame) {

    /** The radius of one place, as a share of the frame's width. */
    private static final double RADIUS = 0.0055;

    /** Two dots may overlap by a fifth of their radii before they become one. */
    private static final double TOUCH = 0.8;

    static Dots of(List<MapPoint> points, Frame frame) {
        var dots = new ArrayList<>(points.stream()
                .map(point -> new Dot(EqualEarth.spot(point.at()), List.of(point.label()), point.kind()))
                .toList());
        double unit = frame.width() * RADIUS;
        while (merged(dots, unit)) {}
        dots.sort(Comparator.comparingInt(Dot::count).reversed());
        return new Dots(List.copyOf(dots), frame);
    }

    String draw() {
        return dots.stream().map(this::draw).collect(Collectors.joining());
    }

    private String draw(Dot dot) {
        double radius = frame.width() * RADIUS * Math.sqrt(dot.count());
        String number = dot.count() == 1 ? "" : Svg.text("map__count", dot.at(), number(radius, dot), "" + dot.count());
        String kind = dot.kind() == MapPoint.Kind.OPEN ? " map__dot--open" : "";
        return "<g><title>" + Svg.escape(dot.labels().stream().distinct().collect(Collectors.joining(", ")))
                + "</title>" + Svg.circle("map__dot" + kind, dot.at(), radius) + number + "</g>";
    }

    private static double number(double radius, Dot dot) {
        return radius * (dot.count() < 10 ? 1.3 : 1.1);
    }

    private static boolean merged(List<Dot> dots, double unit) {
        boolean merged = false;
        for (int one = 0; one < dots.size(); one++) {
            for (int other = dots.size() - 1; other > one; other--) {
                if (dots.get(one).closeness(dots.get(other), unit) < TOUCH) {
                    dots.set(one, dots.get(one).with(dots.remove(other)));
                    merged = true;
                }
            }
        }
        return merged;
    }
}
