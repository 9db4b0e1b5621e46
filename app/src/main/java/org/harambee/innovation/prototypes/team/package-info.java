/** Who builds a prototype: members for their affiliates, roles that are looked for, and those who ask to join. */
@NullMarked
package org.harambee.innovation.prototypes.team;

import org.jspecify.annotations.NullMarked;
