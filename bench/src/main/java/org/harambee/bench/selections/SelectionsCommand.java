package org.harambee.bench.selections;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.harambee.bench.ideas.Ground;
import org.harambee.bench.measure.Database;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Table;
import org.harambee.bench.measure.Visitor;
import org.harambee.bench.select.ReferenceRule;
import org.harambee.fairness.pabulib.PabulibReader;
import org.harambee.fairness.selection.Rule;
import org.jsoup.nodes.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "selections",
        mixinStandardHelpOptions = true,
        description =
                "Closes a large selection in a running program that shows the example world, and tells when the outcome"
                        + " and the reasons are there, and how long pages take meanwhile.")
public final class SelectionsCommand implements Callable<Integer> {
    /** On which nodes tell each other of changes. */
    private static final String CHANNEL = "harambee_changed";

    private static final Rule RULE = ReferenceRule.of("mes_cost_add1u");
    private static final int LOOK_MILLIS = 200;
    private static final int BEFORE_MILLIS = 10_000;

    @Mixin
    private Report report = new Report();

    @Option(names = "--ours", defaultValue = "http://127.0.0.1:8080", description = "Our address (${DEFAULT-VALUE}).")
    private String server = "";

    @Option(names = "--data", defaultValue = "data", description = "The program's data directory (${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Option(names = "--ideas", defaultValue = "500", description = "(${DEFAULT-VALUE})")
    private int ideas;

    @Option(names = "--ballots", defaultValue = "100000", description = "(${DEFAULT-VALUE})")
    private int ballots;

    @Option(names = "--coordinator", defaultValue = "Amina (example)", description = "Opens the partnership.")
    private String coordinator = "";

    @Option(names = "--password", defaultValue = Visitor.EXAMPLE_PASSWORD)
    private String password = "";

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        String partnership = new Ground(server, password).partnership(coordinator);
        Visitor visitor = Visitor.signedIn(server, coordinator, password);
        String page = partnership + "/selections/BENCH1";
        String read = server + partnership + "/ideas";
        try (Database database = new Database(data)) {
            Ballots all = new Ballots(database, partnership.substring("/p/".length()));
            all.fill(ideas, ballots);
            report.progress(ballots + " ballots on " + ideas + " ideas at " + page);
            List<Double> before = quiet(read, visitor);
            try (Readers readers = new Readers(read, visitor.cookies())) {
                all.close(CHANNEL);
                long start = System.nanoTime();
                double outcome = seen(visitor, page, "#outcome", true, start);
                double reasons = seen(visitor, page, "#explaining", false, start);
                double view = firstView(visitor, page);
                List<Double> meanwhile = readers.stop();
                tell(outcome, reasons, view, alone(visitor.text(page + "/ballots.pb")), before, meanwhile);
            }
        }
        return 0;
    }

    private static List<Double> quiet(String page, Visitor visitor) throws IOException, InterruptedException {
        try (Readers readers = new Readers(page, visitor.cookies())) {
            Thread.sleep(BEFORE_MILLIS);
            return readers.stop();
        }
    }

    private double seen(Visitor visitor, String page, String what, boolean there, long start)
            throws IOException, InterruptedException {
        Document seen = visitor.page(page);
        while ((seen.selectFirst(what) != null) != there) {
            Thread.sleep(LOOK_MILLIS);
            seen = visitor.page(page);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        report.progress("%s %s after %.1f s".formatted(what, there ? "there" : "gone", seconds));
        return seconds;
    }

    private static double firstView(Visitor visitor, String page) throws IOException {
        long start = System.nanoTime();
        visitor.page(page);
        return (System.nanoTime() - start) / 1e6;
    }

    /** How long the library alone takes to read the same file and to choose by the same rule, not warmed up either. */
    private static double alone(String file) throws IOException {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        var election = new PabulibReader()
                .read(new ByteArrayInputStream(bytes), "ballots.pb")
                .election();
        RULE.choose(election);
        return (System.nanoTime() - start) / 1e9;
    }

    private void tell(
            double outcome, double reasons, double view, double alone, List<Double> before, List<Double> meanwhile)
            throws IOException {
        report.result(
                "A selection of %d ballots on %d ideas".formatted(ballots, ideas),
                new Table("what", "figure")
                        .row("outcome told, s after closing", "%.1f".formatted(outcome))
                        .row("the library alone on the same file, s", "%.1f".formatted(alone))
                        .row("ratio of outcome to library", "%.2f".formatted(outcome / alone))
                        .row("reasons told, s after closing", "%.1f".formatted(reasons))
                        .row("its page with all reasons, ms", "%.0f".formatted(view))
                        .row("list of ideas before, p50 and p99 ms", percentiles(before))
                        .row("list of ideas meanwhile, p50 and p99 ms", percentiles(meanwhile)),
                "Eight people read the list of ideas, signed in, each 20 ms after the last page.");
    }

    private static String percentiles(List<Double> sorted) {
        return "%.0f and %.0f".formatted(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100));
    }
}
