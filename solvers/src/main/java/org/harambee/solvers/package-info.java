/** Engines for what is NP-hard, found by {@link java.util.ServiceLoader} behind the interfaces of {@code fairness}. */
@NullMarked
package org.harambee.solvers;

import org.jspecify.annotations.NullMarked;
