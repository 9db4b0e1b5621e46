/** What was spent on a prototype, against its budget: entries that are never changed. */
@NullMarked
package org.harambee.innovation.prototypes.spending;

import org.jspecify.annotations.NullMarked;
