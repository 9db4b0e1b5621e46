/** The front page. */
@NullMarked
package org.harambee.partnership.home;

import org.jspecify.annotations.NullMarked;
