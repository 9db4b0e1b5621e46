/** The stages of a prototype, and the gates between them: checks that its team promises. */
@NullMarked
package org.harambee.innovation.prototypes.stages;

import org.jspecify.annotations.NullMarked;
