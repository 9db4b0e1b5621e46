package org.harambee.bench.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Series;
import org.harambee.bench.measure.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Seconds until the program is ready and until the first page, for several ways to start it.")
public final class StartCommand implements Callable<Integer> {
    @Mixin
    private Report report = new Report();

    @Option(
            names = "--way",
            required = true,
            paramLabel = "NAME=COMMAND",
            description = "A way to start it on a data directory that has data and that nobody else holds. "
                    + "{port} and {data} stand for those given. May be repeated.")
    private Map<String, String> ways = new LinkedHashMap<>();

    @Option(names = "--data", required = true, description = "The data directory.")
    private String data = "";

    @Option(names = "--port", defaultValue = "8190", description = "Where it listens (${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--runs", defaultValue = "5", description = "Of each way, in turn (${DEFAULT-VALUE}).")
    private int runs;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<String, String> way : ways.entrySet()) {
                Start start = launch(way.getValue()).once();
                starts.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(start);
                report.progress("%-20s ready %.2f s, first page %.2f s, CPU %.2f s"
                        .formatted(way.getKey(), start.ready(), start.page(), start.pageCpu()));
            }
        }
        report.result(
                "Start",
                table(starts),
                "Median (least–most) of " + runs + " starts of each way, in turn, with data present."
                        + " CPU is that of the server, its children and PostgreSQL.");
        return 0;
    }

    private Launch launch(String command) {
        String filled = command.replace("{port}", Integer.toString(port)).replace("{data}", data);
        return new Launch(filled, "http://127.0.0.1:" + port, "@" + data + "/pg/postmaster.pid");
    }

    private static Table table(Map<String, List<Start>> starts) {
        Table table = new Table("way", "ready, s", "CPU s", "first page, s", "CPU s");
        starts.forEach((way, all) -> table.row(
                way,
                series(all, Start::ready),
                series(all, Start::readyCpu),
                series(all, Start::page),
                series(all, Start::pageCpu)));
        return table;
    }

    private static String series(List<Start> starts, Function<Start, Double> figure) {
        return Series.of(starts.stream().map(figure).toList()).text(2);
    }
}
