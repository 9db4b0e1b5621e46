/** Series of meetings over many time zones as a program in whole numbers. */
@NullMarked
package org.harambee.solvers.rotation;

import org.jspecify.annotations.NullMarked;
