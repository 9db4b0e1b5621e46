/** Linear and mixed-integer programs, and the interface of what solves them: an engine found by the JDK's service loader. */
@NullMarked
package org.harambee.fairness.program;

import org.jspecify.annotations.NullMarked;
