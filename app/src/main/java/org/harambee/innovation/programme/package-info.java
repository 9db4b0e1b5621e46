/** The programme of a partnership: the days of its steps, what is open now, and what that lets one do. */
@NullMarked
package org.harambee.innovation.programme;

import org.jspecify.annotations.NullMarked;
