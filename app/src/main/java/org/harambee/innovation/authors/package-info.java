/** Those whose idea it is: told by one, joined by others whom it asks and who say yes. */
@NullMarked
package org.harambee.innovation.authors;

import org.jspecify.annotations.NullMarked;
