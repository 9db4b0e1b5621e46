/** Who supports an idea, seen by the affiliates they act for. */
@NullMarked
package org.harambee.innovation.support;

import org.jspecify.annotations.NullMarked;
