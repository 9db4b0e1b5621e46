package org.harambee.innovation;

import org.harambee.ui.Worded;

/** How far something goes: one place, one region's community, or the whole movement. */
public enum Reach implements Worded {
    LOCAL,
    REGIONAL,
    MOVEMENT
}
