package org.harambee.fairness.selection;

import org.harambee.fairness.election.Election;

/** A way to choose. Immutable; the same election always gives the same outcome, as if computed in exact fractions. */
public interface Rule {
    /** @throws TieNotBroken where two projects are equal in all that the rule and its tie-breaks look at */
    Outcome choose(Election election);
}
