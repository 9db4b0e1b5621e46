package org.harambee.ui.map;

/** A place on earth in degrees, north and east positive. */
public record GeoPoint(double latitude, double longitude) {

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on earth: " + latitude + ", " + longitude);
        }
    }
}
