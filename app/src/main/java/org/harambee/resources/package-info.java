/**
 * What partners bring: so far their strengths.
 *
 * <p><i>Holds</i> strengths, each offered by one partner. <i>Hears</i> {@link org.harambee.partnership.PartnerLeft}.
 * <i>Asks</i> {@code partnership}. <i>Never</i> lets one partner speak of another's strengths. <i>Start reading at</i>
 * {@code strengths/Strengths}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "ui", "ui :: frame", "identity", "affiliates", "partnership"})
package org.harambee.resources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
