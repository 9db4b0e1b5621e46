/**
 * Checking an outcome against the ballots without any of the rules' code: round by round, and what it promises to
 * groups of voters.
 */
@NullMarked
package org.harambee.fairness.selection.audit;

import org.jspecify.annotations.NullMarked;
