package org.harambee.ui.map;

import org.jspecify.annotations.Nullable;

/**
 * Something to show on the map. The badge is a short text for its sign, such as a country code; the label is its whole
 * name; without an address it is shown but leads nowhere.
 */
public record MapPoint(
        GeoPoint at, String badge, String label, @Nullable String href, Kind kind) {

    /** A full sign for who is there, an open one for who is invited or has left. */
    public enum Kind {
        FULL,
        OPEN
    }
}
