package org.harambee.innovation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.harambee.database.CommandApplication;
import org.harambee.innovation.sheets.FileImport;
import org.harambee.innovation.sheets.Report;
import org.harambee.innovation.sheets.ReportText;
import org.harambee.innovation.sheets.RowTaker;
import org.harambee.innovation.sheets.Sheet;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a table into a partnership from the command line, beside a running server or without one. */
abstract sealed class ImportTable implements Callable<Integer> permits ImportChallenges, ImportIdeas {
    private static final int FAILED = 1;

    private final CommandApplication application;
    private final Class<? extends RowTaker<?, ?>> taker;
    private final String fields;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The table: CSV, or text with tabs or semicolons, at most 10 MB and 20,000 rows. Its first row"
                            + " names the columns, see docs/csv.md.")
    private Path file = Path.of("");

    @Option(
            names = "--partnership",
            paramLabel = "SLUG",
            required = true,
            description = "Where it belongs, as in the address: unlock-2023.")
    private String partnership = "";

    @Option(names = "--dry-run", description = "Only tell; change nothing.")
    private boolean dryRun;

    /**
     * @param taker what makes something of the rows
     * @param fields how the keys of its fields' names begin
     */
    ImportTable(CommandApplication application, Class<? extends RowTaker<?, ?>> taker, String fields) {
        this.application = application;
        this.taker = taker;
        this.fields = fields;
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
        if (Files.size(file) > (long) Sheet.MOST_MEGABYTES * Sheet.MEGABYTE) {
            return refuse(application.bean(ReportText.class).say(Sheet.tooLarge(Files.size(file))));
        }
        RowTaker<?, ?> rows = application.bean(taker);
        FileImport.Outcome outcome = application
                .bean(FileImport.class)
                .run(found.get(), rows, String.valueOf(file.getFileName()), Files.readAllBytes(file), dryRun);
        return tell(outcome);
    }

    private int tell(FileImport.Outcome outcome) {
        ReportText text = application.bean(ReportText.class);
        return switch (outcome) {
            case FileImport.Outcome.Unreadable(var why) -> refuse(text.say(why));
            case FileImport.Outcome.Told(var report) -> {
                PrintWriter out = spec.commandLine().getOut();
                out.print(text.of(report, fields));
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
