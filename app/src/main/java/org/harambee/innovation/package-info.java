/**
 * From a challenge to something that works: the programme, calls, challenges, ideas, the juries that read them, choosing
 * among them, the prototypes that teams build, the catalogue of all ideas, and who took what home.
 *
 * <p><i>Holds</i> programmes, calls, challenges, ideas, juries, selections, prototypes and adoptions. <i>Asks</i>
 * {@code partnership}, {@code selecting} to count, and the library {@code fairness} who reviews what. <i>Tells</i>
 * {@code IdeasSelected}, {@code PrototypeEnded}, {@code Adopted}. <i>Hears</i>
 * {@link org.harambee.partnership.PartnerLeft}. <i>Never</i> shows what was inferred as a fact, nor who gave which score.
 * <i>Start reading at</i> {@code Programme}, {@code challenges/Challenges}, {@code ideas/Ideas}, {@code juries/Juries},
 * {@code prototypes/Prototypes} and {@code adoptions/Adoptions}.
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
