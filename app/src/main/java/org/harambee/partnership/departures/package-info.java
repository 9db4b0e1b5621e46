/** Leaving a partnership, and what follows from it. */
@NullMarked
package org.harambee.partnership.departures;

import org.jspecify.annotations.NullMarked;
