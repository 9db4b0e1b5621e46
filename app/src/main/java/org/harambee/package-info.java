/** The program: its command line and the application that {@code serve} starts. */
@NullMarked
package org.harambee;

import org.jspecify.annotations.NullMarked;
