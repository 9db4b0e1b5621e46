/** The day on which teams show what they have built, and the page of it for those who were not there. */
@NullMarked
package org.harambee.innovation.prototypes.demoday;

import org.jspecify.annotations.NullMarked;
