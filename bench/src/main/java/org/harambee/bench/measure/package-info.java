/** What every run needs: processes and what they cost, series of figures, tables, and the report. */
@NullMarked
package org.harambee.bench.measure;

import org.jspecify.annotations.NullMarked;
