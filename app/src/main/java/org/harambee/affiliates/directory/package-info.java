/** The directory: search, filters that combine, a map and the list. */
@NullMarked
package org.harambee.affiliates.directory;

import org.jspecify.annotations.NullMarked;
