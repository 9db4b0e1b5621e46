package org.harambee.ui.map;

/** The few SVG elements the map needs, written with presentation attributes only: the page's policy forbids styles. */
final class Svg {

    private Svg() {}

    static String circle(String kind, Spot centre, double radius) {
        return "<circle class=\"" + kind + "\" cx=\"" + number(centre.x()) + "\" cy=\"" + number(centre.y()) + "\" r=\""
                + number(radius) + "\"/>";
    }

    static String text(String kind, Spot middle, double size, String text) {
        return "<text class=\"" + kind + "\" x=\"" + number(middle.x()) + "\" y=\"" + number(middle.y() + size * 0.36)
                + "\" font-size=\"" + number(size) + "\" text-anchor=\"middle\" aria-hidden=\"true\">" + escape(text)
                + "</text>";
    }

    static String pair(Spot spot) {
        return number(spot.x()) + " " + number(spot.y());
    }

    /** At most one decimal: a tenth of a unit is less than a pixel. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
