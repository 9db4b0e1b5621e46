/**
 * Conferences, workshops and cafés where partners meet: their sessions in the form in which they are proposed, who is
 * interested in them, and the questions asked and answered before anyone has travelled.
 *
 * <p><i>Holds</i> {@link org.harambee.gatherings.Gathering}s, {@link org.harambee.gatherings.Session}s, interest and
 * questions. <i>Asks</i> {@code partnership}, {@code affiliates}, {@code identity}. <i>Never</i> tells who is
 * interested where a person asked not to be named, nor invents what a submission does not say. <i>Start reading at</i>
 * {@link org.harambee.gatherings.Sessions}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "ui", "ui :: frame", "identity", "affiliates", "partnership"})
package org.harambee.gatherings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
