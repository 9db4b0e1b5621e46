/** Exact numbers: what decides who wins is never rounded. */
@NullMarked
package org.harambee.fairness.number;

import org.jspecify.annotations.NullMarked;
