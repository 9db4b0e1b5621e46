/** How fast the rules of selection choose and files are read, beside the reference outcomes and times of peers. */
@NullMarked
package org.harambee.bench.select;

import org.jspecify.annotations.NullMarked;
