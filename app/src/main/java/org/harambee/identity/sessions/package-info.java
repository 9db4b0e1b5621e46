/** Who is signed in: sessions in the database, so that any node knows them and none loses them. */
@NullMarked
package org.harambee.identity.sessions;

import org.jspecify.annotations.NullMarked;
