/** How long the packaged program takes until it is ready, and until the first page. */
@NullMarked
package org.harambee.bench.start;

import org.jspecify.annotations.NullMarked;
