/**
 * From a challenge to something that works: so far the challenges and the ideas that are there to read.
 *
 * <p><i>Holds</i> challenges and ideas. <i>Asks</i> {@code partnership}. <i>Never</i> shows what was inferred as a
 * fact. <i>Start reading at</i> {@code challenges/Challenges}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "telling",
            "selecting",
            "database",
            "ui",
            "ui :: frame",
            "identity",
            "affiliates",
            "partnership"
        })
package org.harambee.innovation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
