/**
 * Choosing, assigning, rotating and measuring fairly: exact rules that return an outcome together with its reasons.
 * Depends on the JDK alone.
 */
@NullMarked
package org.harambee.fairness;

import org.jspecify.annotations.NullMarked;
