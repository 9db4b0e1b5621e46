/** What a partnership is called, what it is for and how it works together: settled at its start, changed later. */
@NullMarked
package org.harambee.partnership.settings;

import org.jspecify.annotations.NullMarked;
