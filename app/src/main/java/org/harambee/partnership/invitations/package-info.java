/** Asking affiliates to join, and their answers. */
@NullMarked
package org.harambee.partnership.invitations;

import org.jspecify.annotations.NullMarked;
