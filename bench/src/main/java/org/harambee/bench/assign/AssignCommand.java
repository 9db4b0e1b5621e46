package org.harambee.bench.assign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Series;
import org.harambee.bench.measure.Table;
import org.harambee.fairness.assignment.Answer;
import org.harambee.fairness.assignment.Assigner;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Objective;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "assign",
        mixinStandardHelpOptions = true,
        description =
                "Assigns the juries of a folder: our flow in turn with OR-Tools', and with --program whole processes by"
                        + " each objective.")
public final class AssignCommand implements Callable<Integer> {
    private static final int WARM = 5;

    @Mixin
    private Report report = new Report();

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Holds .txt files in the plain format.")
    private Path data = Path.of("");

    @Option(names = "--file", paramLabel = "REGEX", description = "Only files whose name this finds something in.")
    private Pattern file = Pattern.compile("");

    @Option(names = "--runs", defaultValue = "11", description = "That count, of each (${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--program", paramLabel = "COMMAND", description = "Such as 'java -jar app/target/harambee.jar'.")
    private String program = "";

    @Override
    public Integer call() throws Exception {
        var flows = new Table("file", "total", "ours, ms", "OR-Tools, ms", "×", "same total");
        var whole = new Table("file", "objective", "total", "worst", "proved", "seconds", "whole process, s");
        boolean same = true;
        for (var path : files()) {
            same &= flow(path, Jury.read(path), flows);
            if (!program.isEmpty()) {
                for (var objective : Objective.values()) {
                    process(path, objective.name().toLowerCase(Locale.ROOT), whole);
                }
            }
        }
        report.result(
                "Assignment: the flow, in turn", flows, "Medians of " + runs + " by the clock, networks built anew.");
        if (!program.isEmpty()) {
            report.result("Assignment: the program", whole, "One run each.");
        }
        return same ? 0 : 1;
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(data)) {
            return all.filter(path -> path.toString().endsWith(".txt"))
                    .filter(path -> file.matcher(path.getFileName().toString()).find())
                    .sorted()
                    .toList();
        }
    }

    private boolean flow(Path path, AssignmentProblem problem, Table table) {
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        long total = 0;
        long peerTotal = 0;
        for (int run = -WARM; run < runs; run++) {
            long began = System.nanoTime();
            if (Assigner.pure().assign(problem, Objective.TOTAL) instanceof Answer.Found found) {
                total = found.assignment().total();
            }
            long between = System.nanoTime();
            peerTotal = PeerFlow.total(problem);
            if (run >= 0) {
                ours.add((between - began) / 1e6);
                peers.add((System.nanoTime() - between) / 1e6);
            }
        }
        double our = Series.of(ours).median();
        double peer = Series.of(peers).median();
        table.row(
                path.getFileName().toString(),
                String.format(Locale.ROOT, "%.6f", total / 1e6),
                String.format(Locale.ROOT, "%.1f", our),
                String.format(Locale.ROOT, "%.1f", peer),
                String.format(Locale.ROOT, "%.2f", our / peer),
                total == peerTotal ? "yes" : "NO");
        return total == peerTotal;
    }

    private void process(Path path, String objective, Table table) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program.split(" ")));
        command.addAll(List.of("assign", path.toString(), "--objective", objective, "--format", "json"));
        long began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode told;
        try (var out = process.getInputStream()) {
            told = JsonMapper.shared().readTree(out);
        }
        if (process.waitFor() != 0) {
            throw new IOException("it failed: " + String.join(" ", command));
        }
        table.row(
                path.getFileName().toString(),
                objective,
                told.path("total").asString(),
                told.path("min").asString(),
                told.path("proved").asBoolean() ? "yes" : "no",
                String.format(Locale.ROOT, "%.2f", told.path("seconds").asDouble()),
                String.format(Locale.ROOT, "%.2f", (System.nanoTime() - began) / 1e9));
    }
}
