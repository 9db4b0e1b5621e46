/** Choosing projects under one budget: rules, and outcomes that carry what decided each step. */
@NullMarked
package org.harambee.fairness.selection;

import org.jspecify.annotations.NullMarked;
