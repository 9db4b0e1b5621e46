/** The gatherings of a partnership, and the page of one with its sessions. */
@NullMarked
package org.harambee.gatherings.programme;

import org.jspecify.annotations.NullMarked;
