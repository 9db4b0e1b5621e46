package org.harambee.gatherings;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harambee.database.CommandApplication;
import org.harambee.gatherings.imports.ImportReport;
import org.harambee.gatherings.imports.ReportText;
import org.harambee.gatherings.imports.SessionImport;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a session into a gathering from the command line, beside a running server or without one. */
@Command(
        name = "session",
        description = {
            "Brings a session into a gathering from the text of its submission page.",
            "It reads the page as shown or as wikitext, tells field by field what it understood, what is missing and"
                    + " what it could not place, and keeps the session. Run again with the same file it changes"
                    + " nothing."
        })
public final class ImportSession implements Callable<Integer> {
    private static final Pattern GATHERING = Pattern.compile("([a-z0-9-]+)/([a-z0-9-]+)");
    private static final int FAILED = 1;

    private final CommandApplication application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The text of the page, in UTF-8, at most 1 MB.")
    private Path file = Path.of("");

    @Option(
            names = "--gathering",
            paramLabel = "PARTNERSHIP/GATHERING",
            required = true,
            description = "Where it belongs, as in the address: unlock-2023/cee-meeting-2023.")
    private String gathering = "";

    @Option(names = "--dry-run", description = "Only tell; keep nothing.")
    private boolean dryRun;

    public ImportSession(CommandApplication application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        Matcher address = GATHERING.matcher(gathering);
        if (!address.matches()) {
            throw new ParameterException(
                    spec.commandLine(), "--gathering is PARTNERSHIP/GATHERING, as in unlock-2023/cee-meeting-2023");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return refuse("There is no file " + file + " that can be read.");
        }
        Optional<Said> tooLarge = application.bean(SessionImport.class).refusalBySize(Files.size(file));
        if (tooLarge.isPresent()) {
            return refuse(application.bean(ReportText.class).refusal(tooLarge.get()));
        }
        return run(address.group(1), address.group(2), Files.readAllBytes(file));
    }

    private int run(String partnership, String slug, byte[] bytes) {
        Optional<Gathering> found = application
                .bean(Partnerships.class)
                .ofSlug(partnership)
                .flatMap(in -> application.bean(Gatherings.class).find(in, slug));
        return found.map(in -> tell(application.bean(SessionImport.class).run(in, bytes, dryRun, null)))
                .orElseGet(() -> refuse("There is no gathering " + gathering + " here."));
    }

    private int tell(ImportReport report) {
        ReportText text = application.bean(ReportText.class);
        return switch (report) {
            case ImportReport.Refused refused -> refuse(text.refusal(refused.reason()));
            case ImportReport.Understood understood -> {
                PrintWriter out = spec.commandLine().getOut();
                out.print(text.of(understood, dryRun));
                out.flush();
                yield 0;
            }
        };
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return FAILED;
    }
}
