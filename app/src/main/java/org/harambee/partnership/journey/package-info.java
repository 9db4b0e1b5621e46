/** The phases of a partnership, each with what it is for and how well it is known. */
@NullMarked
package org.harambee.partnership.journey;

import org.jspecify.annotations.NullMarked;
