package org.harambee.bench.power;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Series;
import org.harambee.bench.measure.Table;
import org.harambee.fairness.power.Power;
import org.harambee.fairness.power.VotingRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "power",
        mixinStandardHelpOptions = true,
        description = "Counts Banzhaf and Shapley-Shubik exactly for bodies of several sizes.")
public final class PowerCommand implements Callable<Integer> {
    private static final List<Long> ELECTORS = LongStream.of(
                    9, 3, 11, 6, 55, 9, 7, 3, 3, 29, 16, 4, 4, 20, 11, 6, 6, 8, 8, 4, 10, 11, 16, 10, 6, 10, 3, 5, 6, 4,
                    14, 5, 29, 15, 3, 18, 7, 7, 20, 4, 9, 3, 11, 38, 6, 3, 13, 12, 5, 10, 3)
            .boxed()
            .toList();

    @Mixin
    private Report report = new Report();

    @Option(names = "--runs", defaultValue = "7", description = "That count, of each (${DEFAULT-VALUE}).")
    private int runs;

    @Override
    public Integer call() throws Exception {
        var table = new Table("body", "members", "votes", "quota", "s");
        measure(table, "six states of 1958", List.of(4L, 4L, 4L, 2L, 2L, 1L), 12);
        measure(table, "51 with 538 votes", ELECTORS, 270);
        measure(table, "27 with millions", drawn(27, 1_000_000, 84_000_000), 0);
        measure(table, "200 with up to 20", drawn(200, 1, 20), 0);
        measure(table, "300 with up to 30", drawn(300, 1, 30), 0);
        report.result("Power, counted exactly", table, "Wall time, warmed up, median (least–most) of " + runs + ".");
        return 0;
    }

    private void measure(Table table, String name, List<Long> weights, long quota) {
        long total = weights.stream().mapToLong(Long::longValue).sum();
        long needed = quota == 0 ? total * 65 / 100 : quota;
        var members = IntStream.range(0, weights.size()).mapToObj(i -> "m" + i).toList();
        var rule = VotingRule.weighted(members, weights, needed);
        Power.of(rule);
        Power.of(rule);
        var times = Series.of(IntStream.range(0, runs)
                .mapToObj(run -> {
                    long began = System.nanoTime();
                    Power.of(rule);
                    return (System.nanoTime() - began) / 1e9;
                })
                .toList());
        table.row(name, String.valueOf(weights.size()), String.valueOf(total), String.valueOf(needed), times.text(4));
        report.progress(name + " " + times.median() + " s");
    }

    private static List<Long> drawn(int members, long least, long most) {
        return new SplittableRandom(members)
                .longs(members, least, most + 1)
                .boxed()
                .toList();
    }
}
