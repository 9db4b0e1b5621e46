/** What a team asks the partners for; it becomes a need there. */
@NullMarked
package org.harambee.innovation.prototypes.help;

import org.jspecify.annotations.NullMarked;
