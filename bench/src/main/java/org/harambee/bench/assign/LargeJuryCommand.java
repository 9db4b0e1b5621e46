package org.harambee.bench.assign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "jury",
        mixinStandardHelpOptions = true,
        description = "Writes a large made-up jury in the plain format, the same for the same seed.")
public final class LargeJuryCommand implements Callable<Integer> {
    private static final int ONE_IN_33_IS_FORBIDDEN = 33;

    @Option(names = "--ideas", defaultValue = "5000", description = "How many (${DEFAULT-VALUE}).")
    private int ideas;

    @Option(names = "--jurors", defaultValue = "2000", description = "How many (${DEFAULT-VALUE}).")
    private int jurors;

    @Option(names = "--reviews", defaultValue = "3", description = "Of each idea (${DEFAULT-VALUE}).")
    private int reviews;

    @Option(names = "--most", defaultValue = "8", description = "Ideas of each juror (${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--seed", defaultValue = "1", description = "Of the made-up affinities (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        var random = new Random(seed);
        try (var writer = Files.newBufferedWriter(out)) {
            writer.write("# made up, seed " + seed + "\n" + ideas + " " + jurors + "\n");
            writer.write((reviews + " ").repeat(ideas).strip() + "\n");
            writer.write("0 ".repeat(jurors).strip() + "\n");
            writer.write((most + " ").repeat(jurors).strip() + "\n");
            for (int idea = 0; idea < ideas; idea++) {
                var line = new StringBuilder();
                for (int juror = 0; juror < jurors; juror++) {
                    line.append(juror == 0 ? "" : " ")
                            .append(
                                    random.nextInt(ONE_IN_33_IS_FORBIDDEN) == 0
                                            ? "x"
                                            : Integer.toString(random.nextInt(1_000_000)));
                }
                writer.write(line.append('\n').toString());
            }
        }
        return 0;
    }
}
