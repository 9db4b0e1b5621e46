/** Phragmén's sequential method: what is selected is carried by those who named it, as evenly as it can be. */
@NullMarked
package org.harambee.fairness.selection.phragmen;

import org.jspecify.annotations.NullMarked;
