/**
 * From a challenge to something that works: so far the programme, calls, challenges, ideas, and choosing among them.
 *
 * <p><i>Holds</i> programmes, calls, challenges, ideas and selections. <i>Asks</i> {@code partnership}, and
 * {@code selecting} to count. <i>Tells</i> {@code IdeasSelected}. <i>Never</i> shows what was inferred as a fact.
 * <i>Start reading at</i> {@code Programme}, {@code challenges/Challenges} and {@code ideas/Ideas}.
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
            "identity :: throttle",
            "affiliates",
            "partnership"
        })
package org.harambee.innovation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
