package org.harambee.bench.measure;

import java.nio.file.Path;
import java.util.List;

/**
 * The processes of a server, each with its children. A server is named by process numbers, and by files whose first
 * line is one: {@code 4711} or {@code @data/pg/postmaster.pid}. They are read at each look, for they may change.
 */
public record Processes(List<String> names) {

    public double cpuSeconds() {
        return Proc.trees(roots()).stream().mapToDouble(Proc.Stat::cpu).sum();
    }

    public long pss() {
        return Proc.trees(roots()).stream()
                .mapToLong(stat -> Proc.pss(stat.pid()))
                .sum();
    }

    public int count() {
        return Proc.trees(roots()).size();
    }

    /** CPU seconds of this bench and all it has run. */
    public static double ownCpuSeconds() {
        return new Processes(List.of(Long.toString(ProcessHandle.current().pid()))).cpuSeconds();
    }

    /** CPU seconds of the whole machine. */
    public static double machineCpuSeconds() {
        return Proc.busy();
    }

    private List<Long> roots() {
        return names.stream().flatMap(name -> root(name).stream()).toList();
    }

    private static List<Long> root(String name) {
        if (!name.startsWith("@")) {
            return List.of(Long.valueOf(name));
        }
        return Proc.text(Path.of(name.substring(1))).stream()
                .flatMap(text -> text.lines().limit(1))
                .map(line -> Long.valueOf(line.strip()))
                .toList();
    }
}
