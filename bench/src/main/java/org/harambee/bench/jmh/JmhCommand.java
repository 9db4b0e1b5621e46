package org.harambee.bench.jmh;

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
import org.harambee.bench.select.Reference;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the benchmarks, each in a JVM of its own, and tells them in one table. */
@Command(
        name = "jmh",
        mixinStandardHelpOptions = true,
        description = {
            "Times rules, reading and a bare scan of the ballots with JMH, by the clock, each in a JVM of its own.",
            "The folder holds .pb files, and for the rules a reference.json as with bench select."
        })
public final class JmhCommand implements Callable<Integer> {
    private static final double PERCENTILE = 50;

    @Mixin
    private Report report = new Report();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Where the files are.")
    private Path data = Path.of("");

    @Option(names = "--file", defaultValue = ".", paramLabel = "REGEX", description = "Which files (all).")
    private Pattern file = Pattern.compile("");

    @Option(
            names = "--rule",
            defaultValue = "^mes_cost(_add1)?$",
            paramLabel = "REGEX",
            description = "Which rules, by the reference's names (${DEFAULT-VALUE}).")
    private Pattern rule = Pattern.compile("");

    @Option(
            names = "--what",
            defaultValue = "read|scan|choose",
            paramLabel = "REGEX",
            description = "Which benchmarks (${DEFAULT-VALUE}).")
    private String what = "";

    @Option(
            names = "--runs",
            defaultValue = "10",
            description = "Iterations of a second that count (${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--forks", defaultValue = "1", description = "JVMs for each (${DEFAULT-VALUE}).")
    private int forks;

    @Override
    public Integer call() throws Exception {
        var files = files();
        var table = new Table("benchmark", "of", "median, ms", "least–most", "MB/s");
        run(Reading.class, files, table);
        run(Choosing.class, choices(files), table);
        report.result(
                "JMH",
                table,
                "By the clock, " + runs + " iterations of 1 s in each of " + forks
                        + " JVM after 3 s of warming up. MB/s of .pb text in memory.");
        return 0;
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(data)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".pb") && file.matcher(name).find())
                    .sorted()
                    .toList();
        }
    }

    private List<String> choices(List<String> files) {
        if (!Files.exists(data.resolve(Reference.FILE))) {
            return List.of();
        }
        var reference = Reference.in(data);
        return files.stream()
                .filter(reference.files()::contains)
                .flatMap(name -> keys(reference, name).map(key -> name + " " + key))
                .toList();
    }

    private Stream<String> keys(Reference reference, String name) {
        return reference.keys(name).stream().filter(key -> rule.matcher(key).find());
    }

    private ChainedOptionsBuilder options(Class<?> benchmarks, List<String> of) {
        return new OptionsBuilder()
                .include(Pattern.quote(benchmarks.getName()) + "\\.(" + what + ")$")
                .param("data", data.toString())
                .param("what", of.toArray(String[]::new))
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(runs)
                .measurementTime(TimeValue.seconds(1))
                .forks(forks)
                .shouldFailOnError(true);
    }

    private void run(Class<?> benchmarks, List<String> of, Table table) throws RunnerException, IOException {
        if (of.isEmpty()) {
            return;
        }
        try {
            for (var result : new Runner(options(benchmarks, of).build()).run()) {
                row(result, table);
            }
        } catch (NoBenchmarksException _) {
            report.progress("nothing in " + benchmarks.getSimpleName() + " is called " + what);
        }
    }

    private void row(RunResult result, Table table) throws IOException {
        var times = result.getPrimaryResult().getStatistics();
        var name = result.getParams().getBenchmark();
        var of = result.getParams().getParam("what");
        double median = times.getPercentile(PERCENTILE);
        boolean reading = name.endsWith(".read");
        table.row(
                name.substring(name.lastIndexOf('.') + 1),
                of,
                figure(median),
                figure(times.getMin()) + "–" + figure(times.getMax()),
                reading ? String.format(Locale.ROOT, "%.0f", Files.size(data.resolve(of)) / 1e3 / median) : "");
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.4f" : "%.2f", value);
    }
}
