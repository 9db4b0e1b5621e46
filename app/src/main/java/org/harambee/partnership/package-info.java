/**
 * The partnership: who its partners are, how they join and leave, its journey, and the record of what was done.
 *
 * <p><i>Holds</i> {@link org.harambee.partnership.Partnership}s, partners, mandates, phases and acts. <i>Tells</i>
 * {@link org.harambee.partnership.PartnerLeft}. <i>Asks</i> {@code affiliates}, {@code identity}. <i>Never</i> counts
 * an affiliate as a partner before it has accepted. <i>Start reading at</i>
 * {@link org.harambee.partnership.Partnerships}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "ui", "ui :: frame", "ui :: map", "identity", "affiliates"})
package org.harambee.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
