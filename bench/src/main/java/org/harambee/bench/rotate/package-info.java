/** Rotation beside reference optima, and beside the same model given to OR-Tools directly. */
@NullMarked
package org.harambee.bench.rotate;

import org.jspecify.annotations.NullMarked;
