/** Seeded content of the same size as a peer's, put in through the product's own imports. */
@NullMarked
package org.harambee.bench.data;

import org.jspecify.annotations.NullMarked;
