/** Finding affiliates in the directory to ask them to join. */
@NullMarked
package org.harambee.partnership.choosing;

import org.jspecify.annotations.NullMarked;
