/** Language, theme and zone, chosen by links and remembered by the browser. */
@NullMarked
package org.harambee.ui.choices;

import org.jspecify.annotations.NullMarked;
