/** How prototypes end, what their teams take from them, and beginning again. */
@NullMarked
package org.harambee.innovation.prototypes.endings;

import org.jspecify.annotations.NullMarked;
