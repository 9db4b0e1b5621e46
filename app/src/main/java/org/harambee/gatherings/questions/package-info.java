/** Questions to the authors of a session, and their answers. */
@NullMarked
package org.harambee.gatherings.questions;

import org.jspecify.annotations.NullMarked;
