/** How fast juries are assigned: our flow beside OR-Tools', and the packaged program by each objective. */
@NullMarked
package org.harambee.bench.assign;

import org.jspecify.annotations.NullMarked;
