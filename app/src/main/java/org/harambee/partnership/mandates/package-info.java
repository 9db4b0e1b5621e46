/** Who may speak for which partner: given and ended by the partner's coordinators. */
@NullMarked
package org.harambee.partnership.mandates;

import org.jspecify.annotations.NullMarked;
