/**
 * The command {@code assign}: which jurors review which ideas, from a file, told as text or JSON.
 *
 * <p><i>Holds</i> nothing. <i>Asks</i> the libraries {@code fairness} and, where they are there, {@code solvers}.
 * <i>Never</i> tells half an outcome, or an assignment that its independent check refuses.
 * <i>Start reading at</i> {@link org.harambee.assigning.Assigning}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "telling")
package org.harambee.assigning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
