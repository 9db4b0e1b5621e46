/**
 * The command {@code rotate}: when people in many time zones meet, so that bad hours are shared, told as text or JSON.
 *
 * <p><i>Holds</i> nothing. <i>Asks</i> the library {@code fairness} and, for many zones, an engine of {@code solvers} by the
 * JDK's service loader; beside the JDK only picocli, and Jackson for an earlier plan. <i>Never</i> moves a meeting that was
 * held.
 * <i>Start reading at</i> {@link org.harambee.rotating.RotateCommand}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"telling"})
package org.harambee.rotating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
