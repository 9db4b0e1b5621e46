/** What was done in a partnership, newest first, as pages and as a feed. */
@NullMarked
package org.harambee.partnership.activity;

import org.jspecify.annotations.NullMarked;
