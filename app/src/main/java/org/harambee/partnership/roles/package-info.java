/** What a partner says about its part, written by its own people. */
@NullMarked
package org.harambee.partnership.roles;

import org.jspecify.annotations.NullMarked;
