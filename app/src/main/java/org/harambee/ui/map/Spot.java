package org.harambee.ui.map;

/** A point on the sheet, in its units: 1000 around the equator, y downwards. */
record Spot(double x, double y) {

    double distanceTo(Spot other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }

    Spot moved(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    Spot towards(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
