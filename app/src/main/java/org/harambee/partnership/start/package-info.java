/** Starting a partnership in three steps, kept as a draft from the first. */
@NullMarked
package org.harambee.partnership.start;

import org.jspecify.annotations.NullMarked;
