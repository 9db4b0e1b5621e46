/** What each partner is strong at, in its own words. */
@NullMarked
package org.harambee.resources.strengths;

import org.jspecify.annotations.NullMarked;
