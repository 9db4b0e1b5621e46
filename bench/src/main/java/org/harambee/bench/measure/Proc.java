package org.harambee.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What Linux tells about processes in {@code /proc}. */
final class Proc {
    /** Ticks a second; the same on every Linux that runs a current JDK. */
    private static final double TICKS = 100;

    private static final Path ROOT = Path.of("/proc");

    private Proc() {}

    /**
     * One line of {@code /proc/PID/stat}, as far as it matters here.
     *
     * @param cpu seconds of its own and of the children it has waited for
     */
    record Stat(long pid, long parent, double cpu) {
        static Stat of(String line) {
            // the name in brackets may hold anything, blanks and brackets too
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            double ticks = 0;
            for (int field = 11; field <= 14; field++) {
                ticks += Double.parseDouble(fields[field]);
            }
            return new Stat(
                    Long.parseLong(line.substring(0, line.indexOf(' '))), Long.parseLong(fields[1]), ticks / TICKS);
        }
    }

    /** The processes and all that descend from them. */
    static List<Stat> trees(List<Long> roots) {
        Map<Long, List<Stat>> children = new HashMap<>();
        Deque<Stat> open = new ArrayDeque<>();
        for (Stat stat : all()) {
            children.computeIfAbsent(stat.parent(), parent -> new ArrayList<>()).add(stat);
            if (roots.contains(stat.pid())) {
                open.add(stat);
            }
        }
        List<Stat> found = new ArrayList<>();
        while (!open.isEmpty()) {
            Stat stat = open.remove();
            if (!found.contains(stat)) {
                found.add(stat);
                open.addAll(children.getOrDefault(stat.pid(), List.of()));
            }
        }
        return found;
    }

    private static List<Stat> all() {
        try (Stream<Path> entries = Files.list(ROOT)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .flatMap(entry -> text(entry.resolve("stat")).stream())
                    .map(Stat::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Memory of a process in bytes, pages that several share divided among them. */
    static long pss(long pid) {
        return text(ROOT.resolve(pid + "/smaps_rollup")).stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    /** Seconds that all processors of the machine have been busy. */
    static double busy() {
        String[] fields = text(ROOT.resolve("stat"))
                .orElseThrow()
                .lines()
                .findFirst()
                .orElseThrow()
                .split(" +", -1);
        double ticks = 0;
        for (int field = 1; field < fields.length; field++) {
            boolean idle = field == 4 || field == 5;
            ticks += idle ? 0 : Double.parseDouble(fields[field]);
        }
        return ticks / TICKS;
    }

    static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
