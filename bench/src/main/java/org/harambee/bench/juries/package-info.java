/** How long a jury's assignment takes through the program, beside the library alone. */
@NullMarked
package org.harambee.bench.juries;

import org.jspecify.annotations.NullMarked;
