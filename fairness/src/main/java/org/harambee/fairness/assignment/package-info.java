/**
 * Who reviews what: ideas are given to jurors with largest total affinity, or so that the worst served idea is served as
 * well as can be; with conflicts, loads, affiliates and languages, reasons, and an independent check.
 *
 * <p>Start reading at {@link org.harambee.fairness.assignment.Assigner}.
 */
@NullMarked
package org.harambee.fairness.assignment;

import org.jspecify.annotations.NullMarked;
