/** What has become of a prototype six and twelve months after it ended: asked for by itself. */
@NullMarked
package org.harambee.innovation.prototypes.followups;

import org.jspecify.annotations.NullMarked;
