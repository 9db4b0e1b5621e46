package org.harambee.ui.map;

/** The SVG element around a drawing: its frame, its names for those who can't see it, and the land. */
record Sheet(WorldMap map, Frame frame, String role) {

    String drawing(String beneath, String above) {
        return "<svg class=\"map\" viewBox=\"" + viewBox() + "\" role=\"" + role + "\" aria-labelledby=\"" + map.id()
                + "-title\" aria-describedby=\"" + map.id() + "-desc\"><title id=\"" + map.id() + "-title\">"
                + Svg.escape(map.title()) + "</title><desc id=\"" + map.id() + "-desc\">"
                + Svg.escape(map.description())
                + "</desc><path class=\"map__land\" d=\"" + Land.PATH + "\"/>" + beneath + above + "</svg>";
    }

    private String viewBox() {
        return Svg.number(frame.left()) + " " + Svg.number(frame.top()) + " " + Svg.number(frame.width()) + " "
                + Svg.number(frame.height());
    }
}
