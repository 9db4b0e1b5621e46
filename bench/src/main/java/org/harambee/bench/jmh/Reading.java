package org.harambee.bench.jmh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.harambee.bench.select.BareScan;
import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.pabulib.PabulibFile;
import org.harambee.fairness.pabulib.PabulibReader;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading a file that is in memory, and looking at each entry of its ballots once: what any rule has to do at least. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Reading {
    /** A folder of .pb files. */
    @Param("")
    public String data = "";

    /** A file of it. */
    @Param("")
    public String what = "";

    private byte[] text = {};
    private @Nullable Ballots ballots;

    @Setup
    public void load() throws IOException {
        text = Files.readAllBytes(Path.of(data, what));
        ballots = read().election().ballots();
    }

    @Benchmark
    public PabulibFile read() throws IOException {
        return new PabulibReader().read(new ByteArrayInputStream(text), what);
    }

    @Benchmark
    public long scan() {
        return BareScan.of(Objects.requireNonNull(ballots));
    }
}
