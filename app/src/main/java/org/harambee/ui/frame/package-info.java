/** The frame around every page and the one pattern of every form field: templates only. */
@NullMarked
package org.harambee.ui.frame;

import org.jspecify.annotations.NullMarked;
