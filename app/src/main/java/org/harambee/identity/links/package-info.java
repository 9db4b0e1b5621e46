/** Links that work once: for the first administrator, and for a person who lost their password. */
@NullMarked
package org.harambee.identity.links;

import org.jspecify.annotations.NullMarked;
