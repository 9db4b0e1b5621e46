/** How unevenly something is spread, and from how few cases a number about it may be shown. */
@NullMarked
package org.harambee.fairness.inequality;

import org.jspecify.annotations.NullMarked;
