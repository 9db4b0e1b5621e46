package org.harambee.innovation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.harambee.database.CommandApplication;
import org.harambee.innovation.imports.IdeaFileImport;
import org.harambee.innovation.imports.ReportText;
import org.harambee.innovation.sheets.Report;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a table of ideas into a partnership from the command line, beside a running server or without one. */
@Command(
        name = "ideas",
        description = {
            "Brings ideas into a partnership from a table: the export of a whiteboard, a survey or a spreadsheet.",
            "It tells what is new, changed or refused and why, and takes every row that is not refused, as one unit."
                    + " Run again with the same file it changes nothing."
        })
public final class ImportIdeas implements Callable<Integer> {
    private static final int FAILED = 1;

    private final CommandApplication application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The table: CSV, or text with tabs or semicolons, at most 10 MB and 20,000 rows. Its first row"
                            + " names the columns: id, title, text, language, themes and so on, see docs/csv.md.")
    private Path file = Path.of("");

    @Option(
            names = "--partnership",
            paramLabel = "SLUG",
            required = true,
            description = "Where the ideas belong, as in the address: unlock-2023.")
    private String partnership = "";

    @Option(names = "--dry-run", description = "Only tell; change nothing.")
    private boolean dryRun;

    public ImportIdeas(CommandApplication application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return refuse("There is no file " + file + " that can be read.");
        }
        Optional<Partnership> found = application.bean(Partnerships.class).ofSlug(partnership);
        if (found.isEmpty()) {
            return refuse("There is no partnership " + partnership + " here.");
        }
        byte[] content = Files.readAllBytes(file);
        return tell(application
                .bean(IdeaFileImport.class)
                .run(found.get(), String.valueOf(file.getFileName()), content, dryRun, Map.of()));
    }

    private int tell(IdeaFileImport.Outcome outcome) {
        ReportText text = application.bean(ReportText.class);
        return switch (outcome) {
            case IdeaFileImport.Outcome.Unreadable(var why) -> refuse(text.say(why));
            case IdeaFileImport.Outcome.Told(var report) -> {
                PrintWriter out = spec.commandLine().getOut();
                out.print(text.of(report));
                out.flush();
                long refused = report.count(Report.Outcome.REFUSED);
                yield refused == 0
                        ? 0
                        : refuse(refused + " of " + report.lines().size() + " rows were left out.");
            }
        };
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return FAILED;
    }
}
