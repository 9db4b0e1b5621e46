package org.harambee.innovation.ideas;

import org.harambee.ui.Worded;

/** Where an idea stands. */
public enum IdeaState implements Worded {
    OPEN,
    /** A guest's idea that nobody has let in yet. */
    WAITING,
    /** Taken back by its authors. */
    WITHDRAWN,
    /** Part of a newer idea that names it as a parent. */
    MERGED
}
