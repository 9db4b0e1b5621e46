/** The page of a session, and the forms in which one is handed in and changed. */
@NullMarked
package org.harambee.gatherings.sessions;

import org.jspecify.annotations.NullMarked;
