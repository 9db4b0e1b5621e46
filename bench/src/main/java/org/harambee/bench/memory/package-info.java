/** How much memory the program and its database hold under load. */
@NullMarked
package org.harambee.bench.memory;

import org.jspecify.annotations.NullMarked;
