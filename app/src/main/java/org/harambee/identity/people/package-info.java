/** The people of this server, for those who keep it. */
@NullMarked
package org.harambee.identity.people;

import org.jspecify.annotations.NullMarked;
