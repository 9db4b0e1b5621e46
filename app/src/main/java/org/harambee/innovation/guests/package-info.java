/**
 * Ideas of people without an account, where a call asks for them: looked at before anyone else sees them, counted so
 * that nobody floods, and tied to no more than a number made up for the browser they were written in.
 */
@NullMarked
package org.harambee.innovation.guests;

import org.jspecify.annotations.NullMarked;
