package org.harambee.bench.jmh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.harambee.bench.select.ReferenceRule;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.pabulib.PabulibReader;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Rule;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One rule on an election in memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Choosing {
    /** A folder of .pb files. */
    @Param("")
    public String data = "";

    /** A file of it, a space, and the reference's name of a rule. */
    @Param("")
    public String what = "";

    private @Nullable Election election;
    private @Nullable Rule rule;

    @Setup
    public void read() throws IOException {
        int space = what.lastIndexOf(' ');
        election = new PabulibReader()
                .read(Path.of(data, what.substring(0, space)))
                .election();
        rule = ReferenceRule.of(what.substring(space + 1));
    }

    @Benchmark
    public Outcome choose() {
        return Objects.requireNonNull(rule).choose(Objects.requireNonNull(election));
    }
}
