/** Elections in Pabulib's .pb format: read as a stream, said exactly where they are wrong, and written back. */
@NullMarked
package org.harambee.fairness.pabulib;

import org.jspecify.annotations.NullMarked;
