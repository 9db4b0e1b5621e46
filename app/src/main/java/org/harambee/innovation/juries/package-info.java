/** Juries: who reviews which ideas, what they give, and what came out with the doubt that is left. */
@NullMarked
package org.harambee.innovation.juries;

import org.jspecify.annotations.NullMarked;
