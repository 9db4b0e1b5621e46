/** The frame around every page and the one pattern of every form field: templates only. */
@NullMarked
@NamedInterface("frame")
package org.harambee.ui.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
