/**
 * What was typed into a form that could not be taken, because its sender was signed out meanwhile or its token is
 * stale: carried along by the page itself, so that no node has to remember it.
 */
@NullMarked
package org.harambee.identity.held;

import org.jspecify.annotations.NullMarked;
