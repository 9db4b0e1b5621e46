package org.harambee.ui.map;

/**
 * The Equal Earth projection (Šavrič, Patterson, Jenny 2018): every country has its true share of the area, so the
 * south is not made small. Centred on 11° east, which leaves the far east of Asia in one piece. The land outline is
 * drawn with the same numbers.
 */
final class EqualEarth {

    static final double WIDTH = 1000;
    static final double HEIGHT = 440;
    private static final double EQUATOR = 243;
    private static final double CENTRE = 11;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double ROOT3 = Math.sqrt(3);
    private static final double SCALE = WIDTH * 3 * A1 / (4 * ROOT3 * Math.PI);

    private EqualEarth() {}

    /** Where the point lies on the sheet; what is south of it (Antarctica) is put on its lower edge. */
    static Spot spot(GeoPoint point) {
        double east = Math.toRadians(fromCentre(point.longitude()));
        double slant = Math.asin(ROOT3 / 2 * Math.sin(Math.toRadians(point.latitude())));
        double square = slant * slant;
        double sixth = square * square * square;
        double x =
                2 * ROOT3 * east * Math.cos(slant) / (3 * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
        double y = slant * (A1 + A2 * square + sixth * (A3 + A4 * square));
        return new Spot(WIDTH / 2 + SCALE * x, Math.clamp(EQUATOR - SCALE * y, 0, HEIGHT));
    }

    private static double fromCentre(double longitude) {
        double turned = longitude - CENTRE;
        return turned < -180 ? turned + 360 : turned;
    }
}
