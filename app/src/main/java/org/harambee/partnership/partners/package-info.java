/** The partners of a partnership: the list, a page each, and what a partner says about its role. */
@NullMarked
package org.harambee.partnership.partners;

import org.jspecify.annotations.NullMarked;
