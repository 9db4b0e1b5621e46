package org.harambee.affiliates;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.harambee.affiliates.imports.FileImport;
import org.harambee.affiliates.imports.FileReport;
import org.harambee.affiliates.imports.PlanText;
import org.harambee.database.CommandApplication;
import org.harambee.ui.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings affiliates into the directory from the command line, beside a running server or without one. */
@Command(
        name = "affiliates",
        description = {
            "Brings affiliates into the directory from a CSV file such as /affiliates.csv.",
            "It tells row by row what is new, changed or refused, and why, and applies all of it, or nothing where a"
                    + " row is refused. Run again with the same file it changes nothing."
        })
public final class ImportAffiliates implements Callable<Integer> {
    private static final int FAILED = 1;

    private final CommandApplication application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The CSV file, in UTF-8, at most 5 MB.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only tell; change nothing.")
    private boolean dryRun;

    public ImportAffiliates(CommandApplication application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return refuse("There is no file " + file + " that can be read.");
        }
        Optional<Said> tooLarge = application.bean(FileImport.class).refusalBySize(Files.size(file));
        if (tooLarge.isPresent()) {
            return refuse(application.bean(PlanText.class).say(tooLarge.get()));
        }
        return tell(application.bean(FileImport.class).run(Files.readAllBytes(file), dryRun));
    }

    private int tell(FileReport report) {
        PlanText text = application.bean(PlanText.class);
        return switch (report) {
            case FileReport.Unreadable(var why) -> refuse(text.say(why));
            case FileReport.Told(var plan, var result) -> {
                PrintWriter out = spec.commandLine().getOut();
                out.print(text.of(plan));
                yield end(out, text.say(text.end(plan, result, file)), result == FileReport.Result.ROWS_REFUSED);
            }
        };
    }

    private int end(PrintWriter out, String sentence, boolean refused) {
        if (!refused) {
            out.println(sentence);
        }
        out.flush();
        return refused ? refuse(sentence) : 0;
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return FAILED;
    }
}
