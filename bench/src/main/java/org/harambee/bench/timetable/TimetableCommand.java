package org.harambee.bench.timetable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Table;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Effort;
import org.harambee.fairness.timetable.Outcome;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Watch;
import org.harambee.fairness.timetable.audit.Audit;
import org.harambee.fairness.timetable.participation.ParticipationEngines;
import org.harambee.fairness.timetable.search.Engines;
import org.harambee.fairness.timetable.search.LocalSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "timetable",
        mixinStandardHelpOptions = true,
        description = "Makes timetables of CSPLib's workbooks by CSPLib's objective, of FairConf's audiences by"
                + " participation, and of a generated programme that uses every constraint.")
public final class TimetableCommand implements Callable<Integer> {
    @Mixin
    private Report report = new Report();

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Holds workbooks (.xlsx) and audiences (…_V.csv beside …_A.csv), in folders or not.")
    private Path data = Path.of("");

    @Option(names = "--file", paramLabel = "REGEX", description = "Only files whose name this finds something in.")
    private Pattern file = Pattern.compile("");

    @Option(names = "--seconds", defaultValue = "60", description = "For each plan (${DEFAULT-VALUE}).")
    private double seconds;

    @Option(names = "--seed", defaultValue = "1", description = "The seed of all chance (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--local", description = "By the local search alone.")
    private boolean local;

    @Option(
            names = "--published",
            paramLabel = "DIR",
            description = "Holds CSPLib's solutions as NAMESolution.xlsx, which are scored, too.")
    private Path published = Path.of("");

    @Option(names = "--convert", paramLabel = "DIR", description = "Make no plan: write each problem there as JSON.")
    private Path convert = Path.of("");

    @Option(names = "--no-generated", description = "Leave the generated programme out.")
    private boolean notGenerated;

    @Override
    public Integer call() throws Exception {
        var workbooks = files(".xlsx");
        var audiences = files("_V.csv");
        if (!convert.toString().isEmpty()) {
            convert(workbooks, audiences);
            return 0;
        }
        if (!workbooks.isEmpty()) {
            workbooks(workbooks);
        }
        if (!audiences.isEmpty()) {
            audiences(audiences);
        }
        if (!notGenerated) {
            generated();
        }
        return 0;
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> file.matcher(path.getFileName().toString()).find())
                    .sorted()
                    .toList();
        }
    }

    private void convert(List<Path> workbooks, List<Path> audiences) throws IOException {
        Files.createDirectories(convert);
        for (var path : workbooks) {
            var programme = new CspLib(Programme.read(path));
            write(name(path), programme.problem());
            write(name(path) + "-exact-model", programme.exactModel());
        }
        for (var path : audiences) {
            write(name(path), FairConf.read(path));
        }
        if (!notGenerated) {
            write("generated-100", GeneratedProgramme.of(seed, 100, 3));
        }
    }

    private void write(String name, Problem problem) throws IOException {
        Files.writeString(convert.resolve(name + ".json"), new ProblemJson(problem).text());
        report.progress(convert.resolve(name + ".json").toString());
    }

    private void workbooks(List<Path> paths) throws IOException {
        var table = new Table("programme", "objective", "published", "ours", "bound", "proved", "people", "seconds");
        for (var path : paths) {
            var programme = Programme.read(path);
            var problems = new CspLib(programme);
            for (boolean exact : new boolean[] {false, true}) {
                var problem = exact ? problems.exactModel() : problems.problem();
                var outcome = made(problem, seconds);
                var score = outcome.score();
                table.row(
                        name(path),
                        exact ? "exact model" : "scorer",
                        published(path, programme, problem),
                        score.isFeasible() ? Long.toString(score.cost()) : "none found",
                        Long.toString(outcome.bound()),
                        outcome.proved() ? "yes" : "no",
                        Long.toString(score.amount(Constraint.SPEAKER_MOVES)),
                        figure("%.1f", outcome.seconds()));
                report.progress("%s %s: %d, bound %d, %d violations"
                        .formatted(
                                name(path),
                                exact ? "exact model" : "scorer",
                                score.cost(),
                                outcome.bound(),
                                score.violations()));
            }
        }
        report.result(
                "Timetables, CSPLib's programmes",
                table,
                "Published: the solution of CSPLib's repository, scored by us; its pairs of submissions whose presenters"
                        + " would have to be in two halls within a session stand after it. People: the same in our plan.");
    }

    private String published(Path path, Programme programme, Problem problem) throws IOException {
        var solution = published.resolve(name(path) + "Solution.xlsx");
        if (published.toString().isEmpty() || !Files.exists(solution)) {
            return "";
        }
        var score = Audit.of(problem, new Published(programme, problem).read(solution))
                .score();
        long people = score.amount(Constraint.SPEAKER_MOVES);
        long others = score.violations() - people;
        return score.cost() + " and " + people + (others > 0 ? " (breaks " + others + ")" : "");
    }

    private void audiences(List<Path> paths) throws IOException {
        var table =
                new Table("audience", "goal", "total", "bound", "proved", "least share", "bound", "proved", "seconds");
        for (var path : paths) {
            var problem = FairConf.read(path);
            for (boolean fair : new boolean[] {false, true}) {
                var outcome = ParticipationEngines.best(problem)
                        .schedule(problem, fair, Effort.seconds(seconds).seeded(seed));
                table.row(
                        name(path).replace("_V", ""),
                        fair ? "fair participation" : "participation",
                        figure("%.4f", outcome.participation().total()),
                        figure("%.4f", outcome.totalBound()),
                        outcome.totalProved() ? "yes" : "no",
                        figure("%.4f", outcome.participation().least()),
                        fair ? figure("%.4f", outcome.leastBound()) : "",
                        fair ? outcome.leastProved() ? "yes" : "no" : "",
                        figure("%.1f", outcome.seconds()));
                report.progress("%s %s: %.4f, least %.4f"
                        .formatted(
                                name(path),
                                fair,
                                outcome.participation().total(),
                                outcome.participation().least()));
            }
        }
        report.result("Timetables, audiences across time zones", table);
    }

    private void generated() throws IOException {
        var table = new Table("seed", "after 5 s", "after " + figure("%.0f", seconds) + " s", "×", "bound");
        for (long own = seed; own < seed + 3; own++) {
            var problem = GeneratedProgramme.of(own, 100, 3);
            var quick = made(problem, 5);
            var slow = made(problem, seconds);
            table.row(
                    Long.toString(own),
                    told(quick),
                    told(slow),
                    figure(
                            "%.3f",
                            (double) quick.score().cost()
                                    / Math.max(1, slow.score().cost())),
                    Long.toString(slow.bound()));
            report.progress("generated %d: %s, %s".formatted(own, told(quick), told(slow)));
        }
        report.result("Timetables, a generated programme: 3 halls × 3 days × 100 sessions", table);
        moves();
    }

    private void moves() throws IOException {
        var problem = GeneratedProgramme.of(seed, 500, 8);
        var plan = new LocalSearch()
                .schedule(problem, Effort.steps(20_000).seeded(seed), Watch.NONE)
                .plan();
        var times = new SingleMoves(problem, plan).milliseconds(2_000, seed);
        report.result(
                "Timetables, one move judged",
                new Table("sessions", "halls", "median, ms", "99 of 100 within, ms", "longest, ms")
                        .row(
                                "500",
                                "8",
                                figure("%.3f", times[times.length / 2]),
                                figure("%.3f", times[times.length * 99 / 100]),
                                figure("%.3f", times[times.length - 1])));
    }

    private Outcome made(Problem problem, double time) {
        var engine = local ? new LocalSearch() : Engines.best(problem);
        return engine.schedule(problem, Effort.seconds(time).seeded(seed), Watch.NONE);
    }

    private static String told(Outcome outcome) {
        return outcome.score().isFeasible() ? Long.toString(outcome.score().cost()) : "none found";
    }

    private static String name(Path path) {
        return path.getFileName().toString().replaceAll("\\.\\w+$", "");
    }

    private static String figure(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
