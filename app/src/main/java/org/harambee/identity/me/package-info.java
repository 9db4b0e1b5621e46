/** A person's own page: profile, password, and the browsers they are signed in with. */
@NullMarked
package org.harambee.identity.me;

import org.jspecify.annotations.NullMarked;
