/**
 * The directory of autonomous organisations: chapters, thematic organisations, user groups, hubs and their people.
 *
 * <p><i>Holds</i> {@link org.harambee.affiliates.Affiliate}s and who belongs to them. <i>Asks</i> {@code identity}.
 * <i>Never</i> lets someone speak for an affiliate that has not accepted them.
 * <i>Start reading at</i> {@link org.harambee.affiliates.Affiliates}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "ui", "ui :: frame", "ui :: map", "identity"})
package org.harambee.affiliates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
