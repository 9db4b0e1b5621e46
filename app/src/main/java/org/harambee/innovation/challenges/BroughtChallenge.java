package org.harambee.innovation.challenges;

import org.harambee.innovation.sheets.Report;

/**
 * A row of a table as it would be written.
 *
 * @param source the table's name
 * @param id its name there
 */
record BroughtChallenge(String source, String id, Words words, Report.Outcome outcome) {}
