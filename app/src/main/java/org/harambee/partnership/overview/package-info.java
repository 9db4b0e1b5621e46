/** The first page of a partnership: what it is for, who is in it, where it stands. */
@NullMarked
package org.harambee.partnership.overview;

import org.jspecify.annotations.NullMarked;
