package org.harambee.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTests {
    @Test
    void theMedianStandsBeforeLeastAndMost() {
        assertThat(Series.of(List.of(3.0, 1.0, 2.0)).text(1)).isEqualTo("2.0 (1.0–3.0)");
        assertThat(Series.of(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }

    @Test
    void aTableIsMarkdownAsItStands() {
        assertThat(new Table("page", "ms").row("session", "1.2").toString()).isEqualTo("""
                        | page    | ms  |
                        |---------|-----|
                        | session | 1.2 |
                        """);
    }

    @Test
    void aProcessIsReadWhateverItsName() {
        String line = "4711 (a) b (c) S 17 4711 4711 0 -1 0 0 0 0 0 120 30 7 3 20 0 1 0 99";
        assertThat(Proc.Stat.of(line)).isEqualTo(new Proc.Stat(4711, 17, 1.6));
    }

    @Test
    void thisProcessCostsSomething() {
        Processes own =
                new Processes(List.of(Long.toString(ProcessHandle.current().pid())));
        assertThat(own.cpuSeconds()).isPositive();
        assertThat(own.pss()).isGreaterThan(1024 * 1024);
        assertThat(Processes.machineCpuSeconds()).isGreaterThan(own.cpuSeconds());
    }

    @Test
    void aServerThatIsGoneCostsNothing() {
        assertThat(new Processes(List.of("@nowhere/postmaster.pid")).count()).isZero();
    }
}
