/** What is known about a partnership from outside, with its sources. */
@NullMarked
package org.harambee.partnership.facts;

import org.jspecify.annotations.NullMarked;
