/** The directory as a CSV file: read, tried without changing anything, applied as one unit; and written. */
@NullMarked
package org.harambee.affiliates.imports;

import org.jspecify.annotations.NullMarked;
