package org.harambee.innovation;

import org.harambee.database.CommandApplication;
import org.harambee.innovation.challenges.ChallengeRows;
import picocli.CommandLine.Command;

/** Brings a table of challenges into a partnership from the command line. */
@Command(
        name = "challenges",
        description = {
            "Brings challenges into a partnership from a table: what interviews or a survey told.",
            "It tells what is new, changed or refused and why, and takes every row that is not refused, as one unit."
                    + " Run again with the same file it changes nothing."
        })
public final class ImportChallenges extends ImportTable {
    public ImportChallenges(CommandApplication application) {
        super(application, ChallengeRows.class, "innovation-challenges-field-");
    }
}
