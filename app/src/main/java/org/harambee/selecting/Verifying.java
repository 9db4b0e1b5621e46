package org.harambee.selecting;

import org.harambee.fairness.pabulib.PabulibFile;

/** Checks an outcome told before. */
final class Verifying {
    private Verifying() {}

    static String tell(Request request, PabulibFile file) throws Refusal {
        if (request.verify().isPresent()) {
            throw Refusal.ofUse("--verify is not there yet.");
        }
        return file.toString();
    }
}
