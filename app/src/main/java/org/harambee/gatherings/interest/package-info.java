/** Who is interested in a session, by name or without one. */
@NullMarked
package org.harambee.gatherings.interest;

import org.jspecify.annotations.NullMarked;
