/** What teams build and try out: begun from an idea or from none, worked at in the open, ended with a lesson. */
@NullMarked
package org.harambee.innovation.prototypes;

import org.jspecify.annotations.NullMarked;
