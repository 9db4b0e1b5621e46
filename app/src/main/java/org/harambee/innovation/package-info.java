/**
 * From a challenge to something that works: so far the programme, calls, challenges, ideas, the juries that read them,
 * choosing among them, and the prototypes that teams build.
 *
 * <p><i>Holds</i> programmes, calls, challenges, ideas, juries, selections and prototypes. <i>Asks</i> {@code partnership},
 * {@code selecting} to count, and the library {@code fairness} who reviews what. <i>Tells</i> {@code IdeasSelected},
 * {@code PrototypeEnded}. <i>Hears</i> {@link org.harambee.partnership.PartnerLeft}.
 * <i>Never</i> shows what was inferred as a fact, nor who gave which score. <i>Start reading at</i> {@code Programme},
 * {@code challenges/Challenges}, {@code ideas/Ideas}, {@code juries/Juries} and {@code prototypes/Prototypes}.
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
