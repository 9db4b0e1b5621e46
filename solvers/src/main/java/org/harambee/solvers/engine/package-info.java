/** The native code of OR-Tools, loaded once and only when an engine is asked, with a sentence where it can't be. */
@NullMarked
package org.harambee.solvers.engine;

import org.jspecify.annotations.NullMarked;
