/**
 * From a challenge to something that works: so far the challenges, the ideas and the juries that read them.
 *
 * <p><i>Holds</i> challenges, ideas and juries. <i>Asks</i> {@code partnership}, and the library {@code fairness}.
 * <i>Never</i> shows what was inferred as a fact, nor who gave which score. <i>Start reading at</i>
 * {@code challenges/Challenges}, {@code ideas/Ideas} and {@code juries/Juries}.
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
