package org.harambee.innovation.challenges;

import org.harambee.innovation.sheets.Report;

/** A row of a table as it would be written. */
record BroughtChallenge(RowReading.Key key, ChallengeText words, Report.Outcome outcome) {}
