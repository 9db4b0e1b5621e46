/** What a team tells the others while it works. */
@NullMarked
package org.harambee.innovation.prototypes.updates;

import org.jspecify.annotations.NullMarked;
