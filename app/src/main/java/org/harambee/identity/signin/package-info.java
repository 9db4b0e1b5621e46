/** Signing in and out. */
@NullMarked
package org.harambee.identity.signin;

import org.jspecify.annotations.NullMarked;
