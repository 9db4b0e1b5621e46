package org.harambee.bench.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Series;
import org.harambee.bench.measure.Table;

/** Targets that are measured in turn, A B A B, so that whatever else the machine does touches all of them alike. */
final class Duel {
    private final List<Target> targets;
    private final List<List<Shot>> shots = new ArrayList<>();

    Duel(List<Target> targets) {
        this.targets = targets;
        targets.forEach(target -> shots.add(new ArrayList<>()));
    }

    String name() {
        return targets.getFirst().name();
    }

    void fight(Pace pace, Report report) throws IOException, InterruptedException {
        for (Target target : targets) {
            Shot.of(target, pace.clients(), pace.warmUp());
        }
        for (int round = 0; round < pace.rounds(); round++) {
            for (int index = 0; index < targets.size(); index++) {
                Shot shot = Shot.of(targets.get(index), pace.clients(), pace.seconds());
                shots.get(index).add(shot);
                report.progress(line(targets.get(index), shot));
            }
        }
    }

    private static String line(Target target, Shot shot) {
        return String.format(
                Locale.ROOT,
                "%-52s %9.1f/s  p50 %7.2f ms  p99 %7.2f ms  CPU %7.3f ms  foreign %2.0f %%  failed %d",
                target.name(),
                shot.load().perSecond(),
                shot.load().p50(),
                shot.load().p99(),
                shot.cpu(),
                shot.foreign() * 100,
                shot.load().failed());
    }

    /** Adds a line for each target; ratios are of the first target's median to the others'. */
    void tell(Table table) {
        for (int index = 0; index < targets.size(); index++) {
            Series rate = series(index, shot -> shot.load().perSecond());
            Series cpu = series(index, Shot::cpu);
            table.row(
                    targets.get(index).name(),
                    rate.text(rate.median() < 1_000 ? 1 : 0),
                    series(index, shot -> shot.load().p50()).text(2),
                    series(index, shot -> shot.load().p99()).text(1),
                    cpu.text(cpu.median() < 1 ? 3 : 2),
                    "%.1f".formatted(series(index, shot -> shot.load().bytes()).median() / 1024),
                    index == 0 ? "" : ratio(series(0, shot -> shot.load().perSecond()), rate),
                    index == 0 ? "" : ratio(cpu, series(0, Shot::cpu)),
                    "%.0f %%".formatted(series(index, Shot::foreign).median() * 100),
                    Long.toString(shots.get(index).stream()
                            .mapToLong(shot -> shot.load().failed())
                            .sum()));
        }
    }

    static Table table() {
        return new Table(
                "page",
                "requests/s",
                "p50 ms",
                "p99 ms",
                "CPU ms a request",
                "KB sent",
                "ours faster, times",
                "ours cheaper, times",
                "foreign CPU",
                "failed");
    }

    private Series series(int target, ToDoubleFunction<Shot> figure) {
        return Series.of(shots.get(target).stream().map(figure::applyAsDouble).toList());
    }

    private static String ratio(Series more, Series less) {
        return "%.1f".formatted(more.median() / Math.max(1e-9, less.median()));
    }
}
