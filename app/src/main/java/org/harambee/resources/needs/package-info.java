/** What partners lack, and who says that they can help. */
@NullMarked
package org.harambee.resources.needs;

import org.jspecify.annotations.NullMarked;
