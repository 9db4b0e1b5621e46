/**
 * Tables that people bring from a spreadsheet, a survey or a whiteboard: read as they are, their columns mapped to
 * fields, tried with a report for every row, and applied once, as one unit.
 */
@NullMarked
package org.harambee.innovation.sheets;

import org.jspecify.annotations.NullMarked;
