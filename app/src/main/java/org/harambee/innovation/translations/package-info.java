/** An idea in further languages, put there by people. */
@NullMarked
package org.harambee.innovation.translations;

import org.jspecify.annotations.NullMarked;
