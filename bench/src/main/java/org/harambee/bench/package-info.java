/** Benchmarks and runs side by side with peers; figures are kept in docs/benchmarks. */
@NullMarked
package org.harambee.bench;

import org.jspecify.annotations.NullMarked;
