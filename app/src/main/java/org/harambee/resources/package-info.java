/**
 * What partners bring, and what they lack: so far strengths and needs.
 *
 * <p><i>Holds</i> strengths, each offered by one partner, and needs, which others answer. <i>Hears</i> {@link org.harambee.partnership.PartnerLeft}.
 * <i>Asks</i> {@code partnership}. <i>Never</i> lets one partner speak of another's strengths. <i>Start reading at</i>
 * {@code strengths/Strengths} and {@code needs/Needs}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "ui", "ui :: frame", "identity", "affiliates", "partnership"})
package org.harambee.resources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
