/** The pages for what went wrong: not found, not allowed, a database that is away, a fault of ours. */
@NullMarked
package org.harambee.ui.faults;

import org.jspecify.annotations.NullMarked;
