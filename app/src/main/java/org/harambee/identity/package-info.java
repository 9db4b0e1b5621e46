/**
 * Who is there: people with user names, how they sign in and out, and who keeps this server.
 *
 * <p><i>Holds</i> {@link org.harambee.identity.Person}s and their sessions. <i>Tells</i> nothing yet. <i>Asks</i>
 * nobody. <i>Never</i> shows an address, a last sign-in, or whether a user name exists to someone who failed to sign
 * in. <i>Start reading at</i> {@link org.harambee.identity.People}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "ui", "ui :: frame"})
package org.harambee.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
