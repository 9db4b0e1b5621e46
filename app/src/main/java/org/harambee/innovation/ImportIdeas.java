package org.harambee.innovation;

import org.harambee.database.CommandApplication;
import org.harambee.innovation.imports.IdeaRows;
import picocli.CommandLine.Command;

/** Brings a table of ideas into a partnership from the command line. */
@Command(
        name = "ideas",
        description = {
            "Brings ideas into a partnership from a table: the export of a whiteboard, a survey or a spreadsheet.",
            "It tells what is new, changed or refused and why, and takes every row that is not refused, as one unit."
                    + " Run again with the same file it changes nothing."
        })
public final class ImportIdeas extends ImportTable {
    public ImportIdeas(CommandApplication application) {
        super(application, IdeaRows.class, "innovation-ideas-field-");
    }
}
