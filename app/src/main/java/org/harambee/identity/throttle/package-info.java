/** Who has tried too often has to wait, on whatever node they try. */
@NamedInterface("throttle")
@NullMarked
package org.harambee.identity.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
