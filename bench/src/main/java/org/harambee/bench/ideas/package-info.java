/** How many ideas and supports a running program stores in a second, with many people at once. */
@NullMarked
package org.harambee.bench.ideas;

import org.jspecify.annotations.NullMarked;
