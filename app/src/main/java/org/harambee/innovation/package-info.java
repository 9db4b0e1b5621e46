/**
 * From a challenge to something that works: so far the programme, calls, challenges and ideas.
 *
 * <p><i>Holds</i> programmes, calls, challenges and ideas. <i>Asks</i> {@code partnership}. <i>Never</i> shows what was inferred as a
 * fact. <i>Start reading at</i> {@code Programme}, {@code challenges/Challenges} and {@code ideas/Ideas}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "ui",
            "ui :: frame",
            "identity",
            "identity :: throttle",
            "affiliates",
            "partnership"
        })
package org.harambee.innovation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
