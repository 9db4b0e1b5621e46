/** Brings in a session from the text of its submission page: told field by field first, applied as one unit. */
@NullMarked
package org.harambee.gatherings.imports;

import org.jspecify.annotations.NullMarked;
