/** What is timed with JMH: the rules of selection, reading of files, and a bare scan of ballots beside them. */
@NullMarked
package org.harambee.bench.jmh;

import org.jspecify.annotations.NullMarked;
