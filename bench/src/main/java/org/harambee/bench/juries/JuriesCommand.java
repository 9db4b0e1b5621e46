package org.harambee.bench.juries;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.harambee.bench.ideas.Ground;
import org.harambee.bench.measure.Database;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Series;
import org.harambee.bench.measure.Table;
import org.harambee.bench.measure.Visitor;
import org.harambee.fairness.assignment.Answer;
import org.harambee.fairness.assignment.Assigner;
import org.harambee.fairness.assignment.Assignment;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Objective;
import org.harambee.fairness.program.ProgramSolver;
import org.jsoup.nodes.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "juries",
        mixinStandardHelpOptions = true,
        description =
                "Has a running program that shows the example world assign a made-up jury, in turn with the library alone"
                        + " on the same problem. The jurors join first: start the program with"
                        + " HARAMBEE_LIMITS_SIGN_UPS=1000 in its environment.")
public final class JuriesCommand implements Callable<Integer> {
    private static final double SECONDS = 10;

    @Mixin
    private Report report = new Report();

    @Option(names = "--ours", defaultValue = "http://127.0.0.1:8080", description = "Our address (${DEFAULT-VALUE}).")
    private String server = "";

    @Option(names = "--data", defaultValue = "data", description = "The program's data directory (${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Option(names = "--ideas", defaultValue = "350", description = "(${DEFAULT-VALUE})")
    private int ideas;

    @Option(names = "--jurors", defaultValue = "40", description = "(${DEFAULT-VALUE})")
    private int jurors;

    @Option(names = "--seed", defaultValue = "2023", description = "Of the made-up wishes (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--rounds", defaultValue = "7", description = "(${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--coordinator", defaultValue = "Amina (example)", description = "Opens the partnership.")
    private String coordinator = "";

    @Option(names = "--password", defaultValue = Visitor.EXAMPLE_PASSWORD)
    private String password = "";

    @Override
    public Integer call() throws IOException, SQLException {
        MadeUpJury jury = MadeUpJury.of(ideas, jurors, seed);
        Ground ground = new Ground(server, password);
        String partnership = ground.partnership(coordinator);
        try (Database database = new Database(data)) {
            ground.people(jurors);
            new SeatedJury(database, partnership.substring("/p/".length())).fill(jury, Ground.names(jurors));
        }
        Visitor visitor = Visitor.signedIn(server, coordinator, password);
        String page = partnership + "/juries/BENCH1/assignment";
        AssignmentProblem problem = jury.problem();
        List<Double> through = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Document before = visitor.page(page);
            long start = System.nanoTime();
            Document after = visitor.send(before, "assign", Map.of());
            double ours = seconds(start);
            start = System.nanoTime();
            Assignment assigned = assigned(problem);
            double library = seconds(start);
            same(after, assigned);
            report.progress("%.2f s through the program, %.2f s alone".formatted(ours, library));
            // the first warms up
            if (round > 0) {
                through.add(ours);
                alone.add(library);
            }
        }
        tell(through, alone);
        return 0;
    }

    private void tell(List<Double> through, List<Double> alone) throws IOException {
        List<Double> ratios = IntStream.range(0, through.size())
                .mapToObj(round -> through.get(round) / alone.get(round))
                .toList();
        report.result(
                "A jury of %d for %d ideas".formatted(jurors, ideas),
                new Table("what", "figure")
                        .row(
                                "through the program with its page, s",
                                Series.of(through).text(2))
                        .row("the library alone, s", Series.of(alone).text(2))
                        .row("ratio", Series.of(ratios).text(2)),
                "Median (least–most) of " + rounds
                        + " rounds in turn, after one that warms up. Both serve the idea that is"
                        + " served worst equally well.");
    }

    private static Assignment assigned(AssignmentProblem problem) throws IOException {
        return switch (new Assigner(ProgramSolver.find(), SECONDS, line -> {}).assign(problem, Objective.MAXMIN)) {
            case Answer.Found found -> found.assignment();
            case Answer.Impossible impossible -> throw new IOException("There is no way: " + impossible);
        };
    }

    /** Both have to answer the same question, or the ratio says nothing. */
    private static void same(Document page, Assignment alone) throws IOException {
        double worst = page.select("td.number").stream()
                .mapToDouble(cell -> Double.parseDouble(cell.text()))
                .min()
                .orElseThrow(() -> new IOException("Nothing was assigned: "
                        + page.select("h1, .message, .field__error").text()));
        double library = alone.min() / (double) MadeUpJury.POINT;
        if (Math.abs(worst - library) > 0.1) {
            throw new IOException("The program serves the idea served worst with " + worst + ", the library alone with "
                    + library + ".");
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
