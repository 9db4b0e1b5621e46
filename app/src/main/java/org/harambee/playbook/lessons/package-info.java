/** The lessons of prototypes that ended: offered to the playbook, taken in or declined. */
@NullMarked
package org.harambee.playbook.lessons;

import org.jspecify.annotations.NullMarked;
