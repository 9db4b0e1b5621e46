/** The packaged program, looked at in a real browser. */
@NullMarked
package org.harambee.e2e;

import org.jspecify.annotations.NullMarked;
