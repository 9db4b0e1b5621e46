/** How long a selection takes through the program, and what its pages feel of it. */
@NullMarked
package org.harambee.bench.selections;

import org.jspecify.annotations.NullMarked;
