/** What people say to an idea. */
@NullMarked
package org.harambee.innovation.comments;

import org.jspecify.annotations.NullMarked;
