/**
 * The command {@code select}: which projects an election in a file chooses, told as text, JSON or CSV.
 *
 * <p><i>Holds</i> nothing. <i>Asks</i> the library {@code fairness}, and beside the JDK only picocli for its help,
 * so that it starts without Spring. <i>Never</i> tells half an outcome.
 * <i>Start reading at</i> {@link org.harambee.selecting.Selecting}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"telling"})
package org.harambee.selecting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
