/** The days on which teams show what they have built, and the page of each for those who were not there. */
@NullMarked
package org.harambee.innovation.prototypes.demoday;

import org.jspecify.annotations.NullMarked;
