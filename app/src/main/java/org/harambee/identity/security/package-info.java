/** The rules every request passes: form tokens, headers, and that nothing is done without an account. */
@NullMarked
package org.harambee.identity.security;

import org.jspecify.annotations.NullMarked;
