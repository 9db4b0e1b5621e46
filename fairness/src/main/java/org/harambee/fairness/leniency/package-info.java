/** How strict each juror is, and what the ideas would have got from jurors like all others. */
@NullMarked
package org.harambee.fairness.leniency;

import org.jspecify.annotations.NullMarked;
