package org.harambee.bench.select;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Series;
import org.harambee.bench.measure.Table;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.pabulib.PabulibReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "select",
        mixinStandardHelpOptions = true,
        description = "Chooses by every rule of a reference.json on the instances beside it: the same projects, and in"
                + " what time. With --program also as whole processes.")
public final class SelectCommand implements Callable<Integer> {
    @Mixin
    private Report report = new Report();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Holds reference.json and .pb files.")
    private Path data = Path.of("");

    @Option(names = "--file", paramLabel = "REGEX", description = "Only files whose name this finds something in.")
    private Pattern file = Pattern.compile("");

    @Option(names = "--rule", paramLabel = "REGEX", description = "Only rules whose key this finds something in.")
    private Pattern rule = Pattern.compile("");

    @Option(names = "--runs", defaultValue = "10", description = "That count, of each (${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--limit",
            defaultValue = "30",
            description = "Seconds for one rule on one file (${DEFAULT-VALUE}).")
    private double limit;

    @Option(
            names = "--program",
            paramLabel = "COMMAND",
            description = "Also times whole processes where the peer needs over 5 seconds to read and choose, such as"
                    + " 'java -jar app/target/harambee.jar'.")
    private String program = "";

    private final List<String> different = new ArrayList<>();
    private int compared;

    @Override
    public Integer call() throws Exception {
        var reference = Reference.in(data);
        var chosen = new Table("file", "rule", "ours, ms", "yardstick, ms", "×", "pabutools, s", "×", "same");
        var whole = new Table("file", "rule", "whole process, s", "pabutools, s", "×");
        for (var name : reference.files()) {
            if (!file.matcher(name).find()) {
                continue;
            }
            var path = data.resolve(name);
            var election = new PabulibReader().read(path).election();
            for (var expected : reference.of(name)) {
                if (rule.matcher(expected.key()).find()) {
                    inMemory(name, election, expected, chosen);
                    if (!program.isEmpty() && peerSeconds(expected).orElse(0) > 5) {
                        process(name, path, expected, whole);
                    }
                }
            }
        }
        tell(chosen, whole);
        return different.isEmpty() ? 0 : 1;
    }

    private void inMemory(String name, Election election, Expected expected, Table table) throws Exception {
        var chooser = ReferenceRule.of(expected.key());
        var ids = new TreeSet<String>();
        chooser.choose(election)
                .selected()
                .forEach(place -> ids.add(election.projects().get(place).id()));
        boolean same = ids.equals(expected.selected());
        compared++;
        if (!same) {
            different.add(name + " " + expected.key());
        }
        var times = new Stopwatch(runs, limit).time(() -> chooser.choose(election));
        double median = times.median();
        table.row(
                name.replace(".pb", ""),
                expected.key(),
                milliseconds(times),
                expected.yardstick().isPresent()
                        ? figure("%.1f", 1000 * expected.yardstick().getAsDouble())
                        : "",
                ratio(expected.yardstick(), median),
                expected.peer().isPresent() ? figure("%.3f", expected.peer().getAsDouble()) : "",
                ratio(expected.peer(), median),
                same ? "yes" : "NO");
        report.progress(
                "%s %s %s ms %s".formatted(name, expected.key(), milliseconds(times), same ? "same" : "DIFFERENT"));
    }

    private void process(String name, Path path, Expected expected, Table table)
            throws IOException, InterruptedException {
        var times = new WholeProcess(program, path, ReferenceRule.words(expected.key())).time(runs);
        double peer = peerSeconds(expected).orElse(0);
        table.row(
                name.replace(".pb", ""),
                expected.key(),
                times.text(2),
                figure("%.2f", peer),
                ratio(OptionalDouble.of(peer), times.median()));
        report.progress("%s %s whole process %s s".formatted(name, expected.key(), times.text(2)));
    }

    private void tell(Table chosen, Table whole) throws IOException {
        report.result(
                "Selection, beside the reference",
                chosen,
                (compared - different.size()) + " of " + compared + " outcomes are the reference's"
                        + (different.isEmpty() ? "." : "; different: " + String.join(", ", different) + "."),
                "Ours: election in memory, warmed up, CPU time of the one thread, median (least–most) of " + runs
                        + ". The other figures are CPU seconds from reference.json; × is how many times ours they are.");
        if (!program.isEmpty()) {
            report.result(
                    "Selection, whole processes",
                    whole,
                    "`" + program
                            + " select FILE … --format json`, with the start of Java and reading, by the clock, median"
                            + " (least–most) of " + runs
                            + ". pabutools: its reading (by the clock) and its rule (CPU).");
        }
    }

    private static OptionalDouble peerSeconds(Expected expected) {
        return expected.peer().isPresent()
                ? OptionalDouble.of(expected.peer().getAsDouble() + expected.peerReading())
                : OptionalDouble.empty();
    }

    private static String milliseconds(Series times) {
        return figure("%.2f", 1000 * times.median()) + " (" + figure("%.2f", 1000 * times.min()) + "–"
                + figure("%.2f", 1000 * times.max()) + ")";
    }

    private static String ratio(OptionalDouble theirs, double ours) {
        return theirs.isPresent()
                ? figure(theirs.getAsDouble() >= 10 * ours ? "%.0f" : "%.1f", theirs.getAsDouble() / ours)
                : "";
    }

    private static String figure(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
