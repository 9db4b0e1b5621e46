/** The page of one affiliate, and the history of its entry. */
@NullMarked
package org.harambee.affiliates.profile;

import org.jspecify.annotations.NullMarked;
