/** Linear and mixed-integer programs by HiGHS and GLOP. */
@NullMarked
package org.harambee.solvers.program;

import org.jspecify.annotations.NullMarked;
