/** Days a team gives to one goal, one stretch after the other, and what came out. */
@NullMarked
package org.harambee.innovation.prototypes.sprints;

import org.jspecify.annotations.NullMarked;
