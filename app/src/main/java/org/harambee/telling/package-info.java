/**
 * How the commands of the library {@code fairness} speak: JSON, refusals, words of the command line, progress.
 *
 * <p><i>Holds</i> nothing and <i>asks</i> nobody; needs the JDK and {@code fairness} alone, so that those commands start
 * without Spring. <i>Never</i> decides anything.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.harambee.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
