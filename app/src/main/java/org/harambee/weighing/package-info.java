/**
 * The command {@code power}: how much say every member of a body has by its rule of voting, told as text or JSON.
 *
 * <p><i>Holds</i> nothing. <i>Asks</i> the library {@code fairness}, and beside the JDK only picocli for its help, so that
 * it starts without Spring. <i>Never</i> rounds a number that it could tell exactly.
 * <i>Start reading at</i> {@link org.harambee.weighing.PowerCommand}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"telling"})
package org.harambee.weighing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
