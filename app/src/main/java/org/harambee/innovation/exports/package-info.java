/** The ideas of a filter as a file: CSV that can be brought again, and JSON. */
@NullMarked
package org.harambee.innovation.exports;

import org.jspecify.annotations.NullMarked;
