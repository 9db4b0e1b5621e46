package org.harambee.bench.data;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harambee.bench.measure.Multipart;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Visitor;
import org.jsoup.nodes.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        description = "Fills a running program that shows the example world: a gathering with 350 sessions, and a "
                + "directory of 350 affiliates. May be run again.")
public final class DataCommand implements Callable<Integer> {
    @Mixin
    private Report report = new Report();

    @Option(names = "--ours", defaultValue = "http://127.0.0.1:8080", description = "Our address (${DEFAULT-VALUE}).")
    private String address = "";

    @Option(names = "--rows", defaultValue = "350", description = "Of each (${DEFAULT-VALUE}).")
    private int rows;

    @Option(names = "--seed", defaultValue = "2023", description = "(${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--gathering", defaultValue = "/p/unlock-2023/gatherings/cee-meeting-2023")
    private String gathering = "";

    @Option(
            names = "--keeper",
            defaultValue = "Keeper (example)",
            description = "Imports affiliates (${DEFAULT-VALUE}).")
    private String keeper = "";

    @Option(
            names = "--coordinator",
            defaultValue = "Amina (example)",
            description = "Imports sessions (${DEFAULT-VALUE}).")
    private String coordinator = "";

    @Option(names = "--password", defaultValue = Visitor.EXAMPLE_PASSWORD)
    private String password = "";

    @Override
    public Integer call() throws IOException {
        sessions(Visitor.signedIn(address, coordinator, password));
        affiliates(Visitor.signedIn(address, keeper, password));
        return 0;
    }

    private void affiliates(Visitor visitor) throws IOException {
        int made = missing(visitor.text("/affiliates.csv"), "bench-\\d+,.*");
        Document page = visitor.upload(
                visitor.page("/affiliates/import"),
                "import",
                Map.of(),
                new Multipart.File("file", "affiliates.csv", AffiliatesFile.of(seed, made)));
        visitor.send(page, "apply", Map.of());
        report.progress(made + " of " + rows + " affiliates are made up");
    }

    private void sessions(Visitor visitor) throws IOException {
        int made = missing(visitor.text(gathering + "/sessions.csv"), "\\w+,1\\d{3},.*");
        Content content = Content.of(seed, made);
        Document form = visitor.page(gathering + "/import");
        for (Idea idea : content.ideas()) {
            // the text stands in the field for text: the field for a file stays empty, as in a browser
            Document session = visitor.upload(
                    form,
                    "import",
                    Map.of("text", Submission.of(idea, content), "do", "apply"),
                    new Multipart.File("file", "", ""));
            if (idea.id() == Content.MEASURED) {
                report.progress("the session to measure: "
                        + URI.create(session.location()).getPath());
            }
        }
        report.progress(made + " of " + rows + " sessions are made up");
    }

    private int missing(String file, String made) {
        long others = file.lines()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.matches(made))
                .count();
        return Math.max(0, (int) (rows - others));
    }
}
