package org.harambee.timetabling;

import org.harambee.telling.Words;

/** Who makes the plan. */
enum Engine {
    /** An engine of the solvers where there is one, which can also prove. */
    BEST,
    /** The local search, on the JDK alone. */
    LOCAL;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
