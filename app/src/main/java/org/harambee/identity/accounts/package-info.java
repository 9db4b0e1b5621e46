/** What is stored of a person, and how a password is kept and compared. */
@NullMarked
package org.harambee.identity.accounts;

import org.jspecify.annotations.NullMarked;
