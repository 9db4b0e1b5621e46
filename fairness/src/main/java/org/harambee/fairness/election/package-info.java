/** What is chosen from and who chose: projects with their costs, a budget, and ballots, identical ones grouped. */
@NullMarked
package org.harambee.fairness.election;

import org.jspecify.annotations.NullMarked;
