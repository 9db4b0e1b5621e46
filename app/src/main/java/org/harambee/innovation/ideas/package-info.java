/** What might be built. */
@NullMarked
package org.harambee.innovation.ideas;

import org.jspecify.annotations.NullMarked;
