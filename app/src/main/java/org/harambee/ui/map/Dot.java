package org.harambee.ui.map;

import java.util.List;
import java.util.stream.Stream;

/** One or more places drawn as one. */
record Dot(Spot at, List<String> labels, MapPoint.Kind kind) {

    int count() {
        return labels.size();
    }

    /** The distance as a share of both radii: below one they overlap. */
    double closeness(Dot other, double unit) {
        return at.distanceTo(other.at) / (unit * (Math.sqrt(count()) + Math.sqrt(other.count())));
    }

    Dot with(Dot other) {
        double share = (double) other.count() / (count() + other.count());
        var both = Stream.concat(labels.stream(), other.labels.stream()).toList();
        boolean open = kind == MapPoint.Kind.OPEN && other.kind == MapPoint.Kind.OPEN;
        return new Dot(at.towards(other.at, share), both, open ? MapPoint.Kind.OPEN : MapPoint.Kind.FULL);
    }
}
