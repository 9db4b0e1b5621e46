package org.harambee.bench.select;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harambee.bench.measure.Series;

/** The packaged program choosing from a file, as a process of its own. */
final class WholeProcess {
    private final List<String> command;

    WholeProcess(String program, Path file, List<String> words) {
        var all = new ArrayList<>(List.of(program.split(" ")));
        all.addAll(List.of("select", file.toString(), "--format", "json"));
        all.addAll(words);
        this.command = List.copyOf(all);
    }

    /** Seconds by the clock. */
    Series time(int runs) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            long began = System.nanoTime();
            int code = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.INHERIT)
                    .start()
                    .waitFor();
            times.add((System.nanoTime() - began) / 1e9);
            if (code != 0) {
                throw new IOException("it ended with " + code + ": " + String.join(" ", command));
            }
        }
        return Series.of(times);
    }
}
