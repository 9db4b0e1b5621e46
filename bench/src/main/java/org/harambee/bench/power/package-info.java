/** Power indices of large bodies, in what time. */
@NullMarked
package org.harambee.bench.power;

import org.jspecify.annotations.NullMarked;
