/** The Method of Equal Shares and its relatives: every voter gets her share of the budget and pays for what she named. */
@NullMarked
package org.harambee.fairness.selection.shares;

import org.jspecify.annotations.NullMarked;
