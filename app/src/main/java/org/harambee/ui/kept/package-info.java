/** Pages kept ready: what anonymous readers see is rendered and compressed once, until something changes. */
@NullMarked
package org.harambee.ui.kept;

import org.jspecify.annotations.NullMarked;
