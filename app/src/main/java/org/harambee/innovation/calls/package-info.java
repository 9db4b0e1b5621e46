/** Calls: a regional team or all partners together ask for ideas and challenges, in a language, until a day. */
@NullMarked
package org.harambee.innovation.calls;

import org.jspecify.annotations.NullMarked;
