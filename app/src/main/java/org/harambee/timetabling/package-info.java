/**
 * The command {@code timetable}: what runs where and when, with its reasons, told as text or JSON.
 *
 * <p><i>Holds</i> nothing. <i>Asks</i> the library {@code fairness} and, where it is there, an engine of {@code solvers}.
 * <i>Never</i> gives out a plan that breaks a hard constraint as if it could be used.
 * <i>Start reading at</i> {@link org.harambee.timetabling.Timetabling}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"telling"})
package org.harambee.timetabling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
