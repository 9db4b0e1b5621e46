/** Ideas from a table: a whiteboard's export, a survey, a spreadsheet. */
@NullMarked
package org.harambee.innovation.imports;

import org.jspecify.annotations.NullMarked;
