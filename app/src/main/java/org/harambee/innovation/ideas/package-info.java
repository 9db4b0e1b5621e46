/** What might be built: the list, the page of one idea, and how ideas come to be. */
@NullMarked
package org.harambee.innovation.ideas;

import org.jspecify.annotations.NullMarked;
