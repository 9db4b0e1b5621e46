/** How many pages a second, how soon, and for how much CPU: ours and a peer's in turn. */
@NullMarked
package org.harambee.bench.pages;

import org.jspecify.annotations.NullMarked;
