/** Who took an idea or a prototype home, and how it went there. */
@NullMarked
package org.harambee.innovation.adoptions;

import org.jspecify.annotations.NullMarked;
