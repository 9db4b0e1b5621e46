package org.harambee.selecting;

import org.harambee.fairness.pabulib.PabulibFile;

/** Checks an outcome told before. */
final class Verifying {
    private Verifying() {}

    static String tell(Request request, PabulibFile file) throws Refusal {
        throw Refusal.ofUse("--verify is not there yet.");
    }
}
