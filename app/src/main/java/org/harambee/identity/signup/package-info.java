/** Joining with a user name and a password. */
@NullMarked
package org.harambee.identity.signup;

import org.jspecify.annotations.NullMarked;
