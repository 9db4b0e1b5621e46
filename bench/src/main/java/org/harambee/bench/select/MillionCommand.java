package org.harambee.bench.select;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Table;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.pabulib.PabulibReader;
import org.harambee.fairness.pabulib.PabulibWriter;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.shares.EqualShares;
import org.harambee.fairness.selection.shares.Fill;
import org.harambee.fairness.selection.shares.Raise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "million",
        mixinStandardHelpOptions = true,
        description = "Chooses from and reads generated elections that grow up to a given size.")
public final class MillionCommand implements Callable<Integer> {
    private static final EqualShares PLAIN = EqualShares.plain(Utility.COST, TieBreaks.of(new TieBreak.Id()));

    @Mixin
    private Report report = new Report();

    @Option(names = "--voters", defaultValue = "1000000", description = "Of the largest (${DEFAULT-VALUE}).")
    private int voters;

    @Option(names = "--projects", defaultValue = "1000", description = "(${DEFAULT-VALUE})")
    private int projects;

    @Option(names = "--seed", defaultValue = "1", description = "(${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--sizes",
            defaultValue = "5",
            description = "How many, each twice the one before (${DEFAULT-VALUE}).")
    private int sizes;

    @Option(names = "--runs", defaultValue = "10", description = "That count, of each (${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--out", paramLabel = "FILE.pb", description = "Write the largest to a file and end.")
    private Path out = Path.of("");

    @Option(names = "--add1", description = "Also raise the endowments, which takes many runs.")
    private boolean add1;

    @Override
    public Integer call() throws Exception {
        if (!out.toString().isEmpty()) {
            write(new GeneratedElection(voters, projects, seed).make());
            return 0;
        }
        var table = new Table(
                "voters", "different ballots", "entries", "reading, MB/s", "Equal Shares, s", "bare scan, s", "×");
        List<String> remarks = new ArrayList<>();
        for (int size = sizes - 1; size >= 0; size--) {
            measure(voters >> size, table, size == 0 && add1 ? remarks : new ArrayList<>(), size == 0 && add1);
        }
        remarks.add(
                "Equal Shares by cost without completion. Warmed up, CPU time of the one thread, median (least–most)"
                        + " of " + runs
                        + "; × is how many bare scans of all entries in memory one run takes. Heap at most "
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MB.");
        report.result(
                "Selection, " + projects + " generated projects, seed " + seed, table, remarks.toArray(String[]::new));
        return 0;
    }

    private void measure(int size, Table table, List<String> remarks, boolean raising) throws Exception {
        var election = new GeneratedElection(size, projects, seed).make();
        var watch = new Stopwatch(runs, 60);
        double reading = reading(election, watch);
        var choosing = watch.time(() -> PLAIN.choose(election));
        var scanning = watch.time(() -> BareScan.of(election.ballots()));
        table.row(
                String.format(Locale.ROOT, "%,d", size),
                String.format(Locale.ROOT, "%,d", election.ballots().distinct()),
                String.format(Locale.ROOT, "%,d", election.ballots().entries()),
                String.format(Locale.ROOT, "%.0f", reading),
                choosing.text(3),
                scanning.text(4),
                String.format(Locale.ROOT, "%.0f", choosing.median() / scanning.median()));
        report.progress(size + " voters: " + choosing.text(3) + " s, reading " + Math.round(reading) + " MB/s");
        if (raising) {
            var rule = PLAIN.raising(Raise.add1(Raise.Start.WHOLE, Raise.Stop.BUDGET))
                    .filling(Fill.GREEDY);
            long began = System.nanoTime();
            var outcome = rule.choose(election);
            var search = outcome.search().orElseThrow();
            remarks.add(String.format(
                    Locale.ROOT,
                    "With endowments raised by 1 and then greedily: %.1f s by the clock, %d runs for %d increments.",
                    (System.nanoTime() - began) / 1e9,
                    search.runs(),
                    search.increments()));
        }
    }

    private static double reading(Election election, Stopwatch watch) throws Exception {
        var bytes = new ByteArrayOutputStream();
        new PabulibWriter(bytes).write(election, Map.of());
        var text = bytes.toByteArray();
        var times = watch.time(() -> new PabulibReader().read(new ByteArrayInputStream(text), "generated"));
        return text.length / 1e6 / times.median();
    }

    private void write(Election election) throws IOException {
        try (var file = new BufferedOutputStream(Files.newOutputStream(out))) {
            new PabulibWriter(file).write(election, Map.of("description", "Generated, seed " + seed));
        }
    }
}
