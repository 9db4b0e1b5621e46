/** What was told of a prototype is taken back, with a reason where another person told it. */
@NullMarked
package org.harambee.innovation.prototypes.withdrawals;

import org.jspecify.annotations.NullMarked;
