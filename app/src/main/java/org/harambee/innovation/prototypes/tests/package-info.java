/** Tests with people: how many tried what, where, and what changes because of it. Never who. */
@NullMarked
package org.harambee.innovation.prototypes.tests;

import org.jspecify.annotations.NullMarked;
